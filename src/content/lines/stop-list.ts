/** Bold words with a colon that begin a paragraph in articles and never name a speaker, in the languages we ship. */
const words = [
  'note, update, updated, correction, clarification, editors note, important, warning, tip, summary, key points, background',
  'read more, related, source, sources, photo, photos, image, caption, credit, location, date, time, who, what, when, where',
  'why, how, price, rating, verdict, pros, cons, disclaimer, breaking, exclusive, opinion, analysis, watch, listen, timeline',
  'methodology, contact, phone, email, e-mail, address, tags, topics, sponsored, venue, tickets, website, video, audio, map',
  'design, performance, conclusion, result, results, example, definition, step, day, week, chapter, part, figure, table',
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

/** Does a label name a thing and no speaker? `What happened` and `Key points for readers` do, as `Note` does. */
export function isStopWord(label: string): boolean {
  const plain = label
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[’'.]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  return stopped.has(plain) || /^(?:what|when|where|why|how|who|which|key) /.test(plain);
}
