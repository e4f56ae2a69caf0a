/** Bold words with a colon that begin a paragraph in articles and never name a speaker, in the languages we ship. */
const words = [
  'note, update, updated, correction, clarification, editors note, important, warning, tip, summary, key points, background',
  'read more, related, source, sources, photo, photos, image, caption, credit, location, date, time, who, what, when, where',
  'why, how, price, rating, verdict, pros, cons, disclaimer, breaking, exclusive, opinion, analysis, watch, listen, timeline',
  'methodology, contact, phone, email, e-mail, address, tags, topics, sponsored, venue, tickets, website, video, audio, map',
  'design, performance, conclusion, result, results, example, definition, step, day, week, chapter, part, figure, table',
  'serves, makes, yield, yields, ingredients, method, directions, instructions, equipment, prep time, preparation time, preparation',
  'cooking time, cook time, total time, difficulty, portions, servings, calories, allergens, storage',
  'am, pm, noon, midnight, uhr, h, utc, gmt, cet, cest, bst, est, edt, mez, mesz',
  'zutaten, zubereitung, portionen, ingrédients, préparation, ingredientes, preparación, ingredienti, preparazione, preparo',
  'ingrediënten, bereiding, składniki, przygotowanie, ингредиенты, приготовление, інгредієнти, приготування, υλικά, εκτέλεση, 材料',
  'hinweis, anmerkung, aktualisierung, korrektur, wichtig, warnung, tipp, zusammenfassung, hintergrund, quelle, quellen, foto',
  'bild, ort, datum, zeit, uhrzeit, preis, fazit, kontakt, adresse, telefon, wer, was, wann, wo, warum, wie, themen',
  'remarque, mise à jour, correction, précision, attention, important, conseil, résumé, contexte, à lire, sources, photo',
  'légende, crédit, lieu, date, heure, prix, verdict, contact, adresse, téléphone, qui, quoi, quand, où, pourquoi, comment',
  'nota, actualización, corrección, aclaración, importante, advertencia, consejo, resumen, contexto, fuente, fuentes, foto',
  'lugar, fecha, hora, precio, veredicto, contacto, dirección, teléfono, quién, qué, cuándo, dónde, por qué, cómo, temas',
  'aggiornamento, correzione, avvertenza, riassunto, fonte, fonti, luogo, data, ora, prezzo, contatti, chi, cosa, dove',
  'opmerking, correctie, belangrijk, samenvatting, achtergrond, bron, bronnen, plaats, datum, tijd, prijs, wie, wat, waar',
  'uwaga, aktualizacja, sprostowanie, ważne, źródło, źródła, zdjęcie, miejsce, data, godzina, cena, kto, co, gdzie, jak',
  'примечание, обновление, исправление, важно, внимание, источник, источники, фото, место, дата, время, цена, кто, что, где',
  'примітка, оновлення, виправлення, важливо, увага, джерело, джерела, фото, місце, дата, час, ціна, хто, що, де, чому, як',
  'nota, atualização, correção, importante, aviso, dica, resumo, contexto, fonte, fontes, local, data, hora, preço, quem, onde',
  'σημείωση, ενημέρωση, διόρθωση, σημαντικό, πηγή, πηγές, ημερομηνία, ώρα, τιμή',
  '注, 注意, 更新, 更正, 来源, 图片, 时间, 地点, 日期, 价格, 背景, 联系, 标签',
  '注記, 更新, 訂正, 出典, 写真, 日時, 場所, 価格',
  'ملاحظة, تحديث, تصحيح, مهم, تحذير, المصدر, المصادر, صورة, المكان, التاريخ, الوقت, السعر',
]
  .join(', ')
  .split(', ');

const stopped = new Set(words);

/** Parts of a thing that are counted: `Step 1`, `Tag 2`. People are counted, too (`Witness 1`), and speak. */
const counted =
  /^(?:step|stage|phase|part|chapter|day|week|round|game|set|lap|act|scene|lesson|tip|rule|point|option|figure|fig|table|schritt|teil|kapitel|tag|woche|runde|étape|partie|chapitre|jour|semaine|paso|parte|capítulo|día|semana|passo|capitolo|giorno|capítulo|dia|stap|deel|hoofdstuk|krok|część|rozdział|dzień|шаг|часть|глава|день|крок|частина|розділ|βήμα|μέρος|κεφάλαιο|ημέρα|الخطوة|الجزء)\s(?:\p{N}+|[ivx]+)$/u;

/** Does a label name a thing and no speaker? `What happened` and `Key points for readers` do, as `Note` does. */
export function isStopWord(label: string): boolean {
  const plain = label
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[’'.]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  return (
    stopped.has(plain) ||
    counted.test(plain) ||
    /^(?:what|when|where|why|how|who|which|key) /.test(plain)
  );
}
