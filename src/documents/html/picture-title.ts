import { type Element, isElement } from './dom.ts';

const MAX_PICTURE_TITLE = 120;
/** "Job offer: Baker", "Oferta de feina: Educador/a": how the text of a picture announces one job. */
const ANNOUNCED_JOB =
  /^(?:(?:job|vacancy|job (?:offer|opening|vacancy|advert)|we(?:['’]re| are) hiring|now hiring|stellen(?:angebot|anzeige|ausschreibung)|wir suchen|offre d['’]emploi|(?:nous|on) recrut(?:ons|e)|oferta de (?:empleo|trabajo|feina|treball|emprego|traballo)|(?:se busca|se necesita|buscamos|busquem|procuramos)|vaga(?: de emprego)?|offerta di lavoro|cerchiamo|cercasi|vacature|(?:wij|we) zoeken|oferta pracy|szukamy|poszukujemy|nabídka práce|hledáme)\s*[:–—-]\s+|(?:求人|募集|スタッフ募集|招聘|诚聘|誠徵|채용|모집)\s*[:：]\s*)(\p{L}.{2,79})$/iu;

/** An ad whose title is drawn in a picture says it in the picture's text; null where it does not. */
export function pictureTitle({ attribs, parent }: Element): string | null {
  const alt = attribs.alt?.trim() ?? '';
  if (alt.length < 5 || alt.length > MAX_PICTURE_TITLE || (isElement(parent) && parent.name === 'a')) return null;
  return ANNOUNCED_JOB.exec(alt)?.[1] ?? null;
}
