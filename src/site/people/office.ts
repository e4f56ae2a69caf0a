import { remembered } from '../../base/remembered.ts';

/** Words that say what somebody does, in the languages we ship; family names such as `Baker` are left out. */
const offices = new Set(
  (
    'expert specialist minister mayor president chair chairman chairwoman chairperson chief director officer executive ' +
    'manager secretary ambassador governor senator professor lecturer teacher doctor physician nurse surgeon scientist ' +
    'researcher analyst historian engineer architect author writer poet novelist journalist reporter correspondent editor ' +
    'publisher critic actor actress musician composer conductor producer filmmaker artist designer photographer chef lawyer ' +
    'attorney prosecutor activist campaigner coach coordinator consultant adviser advisor founder co-founder ceo cto cfo coo ' +
    'spokesperson spokesman spokeswoman leader commissioner councillor councilor student veteran witness resident host ' +
    'minister ministerin bürgermeister bürgermeisterin vorsitzender vorsitzende sprecher sprecherin leiter leiterin ' +
    'professorin direktor direktorin chefin forscher forscherin autor autorin arzt ärztin lehrer lehrerin kanzler kanzlerin ' +
    'präsident präsidentin abgeordneter abgeordnete experte expertin ökonom ökonomin historiker historikerin ' +
    'ministre maire président présidente directeur directrice professeur député députée chercheur chercheuse experte ' +
    'économiste écrivain porte-parole médecin avocat avocate auteur autrice ' +
    'ministro ministra alcalde alcaldesa presidente presidenta directora profesor profesora experto experta diputado diputada ' +
    'portavoz escritor escritora médico médica abogado abogada sindaco sindaca direttore direttrice burgemeester directeur ' +
    'burmistrz prezydent minister dyrektor profesor ekspert ekspertka ' +
    'мер мерка мэр министр міністр президент президентка профессор професор директор директорка депутат депутатка эксперт ' +
    'експерт експертка экономист економіст економістка δήμαρχος υπουργός πρόεδρος καθηγητής καθηγήτρια διευθυντής'
  ).split(' '),
);

/** Words in the names of institutions, papers and fields of work, and of voices in a crowd, none of which is a person. */
const bodies = new Set(
  (
    'speaker audience voice caller juror narrator member members crowd participant interpreter translator unidentified ' +
    'unknown anonymous ' +
    'university college school institute bank council committee commission party ministry department office agency ' +
    'association union federation foundation society company inc ltd llc gmbh times news radio tv television magazine journal ' +
    'gazette herald tribune hospital museum government parliament congress senate affairs relations studies policy research ' +
    'science sciences international national states nations republic universität partei ministerium université universidad ' +
    'università universiteit uniwersytet університет университет πανεπιστήμιο'
  ).split(' '),
);

const officeEnding = /(?:ologist|ographer|onomist|ician)$/;
const officeInHan =
  /(?:家|员|員|者|授|师|師|官|市长|市長|部长|部長|校长|校長|社长|社長|总统|總統|主席|首相|大臣|经理|經理|学生|學生|歌手)$/u;

/** Does a text say what somebody does: `mayor of Tarn`, `经济学家`? */
export const namesOffice = remembered(
  (text): boolean =>
    wordsOf(text).some((word) => offices.has(word) || officeEnding.test(word)) ||
    officeInHan.test(text.trim()),
);

/** Does a text say what somebody does, or where, or in what part they speak: `World Bank`, `Audience Member`? Names of people do not. */
export const namesWork = remembered(
  (text): boolean => namesOffice(text) || wordsOf(text).some((word) => bodies.has(word)),
);

function wordsOf(text: string): readonly string[] {
  return (
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*/gu) ?? []
  );
}
