/** Labels that say what somebody does and not who they are: `Editor`, `Q`, `记者`. */
const interviewers = new Set(
  (
    'q,question,editor,interviewer,reporter,host,moderator,presenter,journalist,correspondent,anchor,' +
    'redaktion,frage,moderation,moderatorin,interviewerin,reporterin,rédaction,journaliste,animateur,animatrice,question,' +
    'entrevistador,entrevistadora,periodista,pregunta,p,entrevistadora,jornalista,pergunta,intervistatore,giornalista,domanda,' +
    'redactie,vraag,redakcja,dziennikarz,dziennikarka,pytanie,редактор,журналист,корреспондент,ведущий,ведущая,вопрос,' +
    'редакція,журналіст,журналістка,кореспондент,ведучий,ведуча,запитання,питання,δημοσιογράφος,ερώτηση,' +
    '记者,主持人,问,記者,聞き手,質問,المحرر,المذيع,الصحفي,س,سؤال'
  ).split(','),
);

const interviewees = new Set(
  'a,answer,guest,antwort,gast,réponse,invité,invitée,respuesta,r,resposta,risposta,antwoord,odpowiedź,ответ,відповідь,απάντηση,答,回答,ج,جواب'.split(
    ',',
  ),
);

/**
 * What a label says of its speaker when it is a role and no name. `roleNames` are the publication and whoever signs the
 * story: they ask.
 */
export function roleOf(
  label: string,
  roleNames: readonly string[],
): 'interviewer' | 'interviewee' | undefined {
  // `Editor (The Times)` and `Editor, The Times` are roles as well.
  const key = plain(label.replace(/(?<=\S)\s*[(（[,，].*$/su, '')).replace(/^the /, '');
  if (interviewers.has(key) || roleNames.some((name) => plain(name) === plain(label)))
    return 'interviewer';
  return interviewees.has(key) ? 'interviewee' : undefined;
}

/** Does the label itself say question or answer, so that nothing else need be asked of the text? */
export function isQuestionOrAnswer(label: string): boolean {
  return /^(?:q|a|question|answer|frage|antwort|question|réponse|pregunta|respuesta|domanda|risposta|вопрос|ответ|问|答)$/.test(
    plain(label),
  );
}

function plain(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\.$/, '').replace(/\s+/g, ' ').trim();
}
