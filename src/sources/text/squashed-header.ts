import { allMatches } from '../../core/all-matches.ts';
import { isPlace } from '../../extraction/place/places.ts';
import { looksLikeJob } from '../../extraction/title/occupation.ts';
import { cleanEmployer } from '../clean-employer.ts';
import type { BoardFacts } from '../facts.ts';
import { namesOrganization } from '../page/employer.ts';

/** A text whose first line is longer than this has lost its line breaks. */
const MIN_SQUASHED = 400;
/** The header of such a text stands within its first characters. */
const HEAD = 260;
const MAX_NAME_WORDS = 6;
/** What ends a title in a line that has lost its line breaks. */
const ENDS_TITLE =
  /(?<=\))\s+(?=\p{Lu})|\s+(?=[$€£]\s?\d)|\s+(?=(?:job id|req(?:uisition)? id|location|posted|date|department|employment type|full[- ]?time|part[- ]?time|company|apply|solliciteer|postularme|postuler|bewerben|standort|lieu|ubicación|about|salary|category)\b)/giu;
const CONNECTOR = /^(?:of|and|de|del|la|the|für|y|e|&|van|do|da)$/;
const GLUE = /(?<=[\p{Ll})])(?=\p{Lu}\p{Ll})/u;

/**
 * Reads the header of a text that lost its line breaks: "Nurse (Days) Harmon Medical Center Bozeman, MT Job ID 22 …".
 * The employer is the name that the text uses again; the title ends before it, or where a bracket, pay or a label ends it.
 * @returns null for a text with line breaks
 */
export function readSquashedHeader(text: string): Pick<BoardFacts, 'title' | 'employer'> | null {
  const line = text.trimStart().split('\n', 1)[0] ?? '';
  if (line.length < MIN_SQUASHED || line.length < text.trim().length * 0.6) return null;
  const head = unglued(line.slice(0, HEAD));
  const listed = titleBeforeCategories(head);
  if (listed !== null) return { title: listed };
  const glued = titleBeforeGlue(head);
  if (glued !== null) return glued;
  const [title, after] = splitTitle(head, line);
  if (title === undefined) return {};
  return { title, employer: cleanEmployer(repeatedName(after, line) ?? nameAt(after)) };
}

/** What Polish boards call their categories, which stand behind the title where the columns of a listing ran together. */
const CATEGORY =
  /(?: |(?<=[\p{Ll})]))(?=(?:Administracja|Badania|Bankowość|BHP|Budownictwo|Call [Cc]enter|Doradztwo|Edukacja|Energetyka|Farmac(?:ja|eutyka)|Finanse|Franczyza|Gastronomia|Handel|Hotelarstwo|Human Resources|HR|Inne|Internet|Inżynieria|IT|Kontrola|Księgowość|Lekarze|Logistyka|Magazyn|Łańcuch|Marketing|Media|Medycyna|Motoryzacja|Nieruchomości|Obsługa|Ochrona|Opieka|Praca|Prawo|Produkcja|Przemysł|Public Relations|Reklama|Rolnictwo|Sektor|Sport|Sprzedaż|Sprzątanie|Technika|Transport|Turystyka|Ubezpieczenia|Uroda|Usługi|Zakupy|Zarządzanie|Zdrowie)(?!\p{L}))/u;
/** A level as such listings write it: "specjalista (Mid / Regular)", "kierownik / koordynator". */
const LISTED_LEVEL =
  /(?: |(?<=\p{Ll}))(?:praktykant|stażysta|asystent|młodszy specjalista|specjalista|starszy specjalista|ekspert|kierownik|menedżer|dyrektor|prezes|pracownik)(?: \(| \/ | ?(?:fizyczny ?)?(?=\p{Lu}))/u;

/** The title of a listing whose columns ran together: what stands before the categories. */
function titleBeforeCategories(head: string): string | null {
  const end = CATEGORY.exec(head)?.index ?? 0;
  const title = head.slice(0, end);
  return LISTED_LEVEL.test(head.slice(end)) && title.length <= 100 && looksLikeJob(title) ? title : null;
}

/**
 * The title of a text whose columns were set end to end ("Warehouse operatorLogisticsAcme Ltd seeks …"): what stands
 * before the first such seam, where there are several and one is behind a word of a job.
 */
function titleBeforeGlue(head: string): Pick<BoardFacts, 'title'> | null {
  const seams = allMatches(head, SEAM).filter(
    ({ index }) => !CAMEL.test(head.slice(Math.max(0, index - 12), index + 12)),
  );
  const [first] = seams;
  if (first === undefined || seams.length < 2) return null;
  const title = head.slice(0, first.index);
  return title.length >= 4 && title.length <= 100 && looksLikeJob(title) && !/[.!?:]/.test(title) ? { title } : null;
}
const SEAM = /(?<=[\p{Ll})]{2})(?=\p{Lu}\p{Ll})/gu;
/** Names that have a capital within. */
const CAMEL =
  /DevOps|SecOps|MLOps|FinOps|RevOps|JavaScript|TypeScript|GitHub|GitLab|SharePoint|PowerPoint|PowerApps|PowerShell|LinkedIn|WordPress|OutSystems|MuleSoft|ServiceNow|NodeJs|PySpark|DataStage|AutoCad|SolidWorks|BackOffice|FrontOffice|HubSpot|YouTube|TikTok|PayPal|FileMaker|InDesign|MySql|NetSuite|QuickBooks|SuccessFactors|ArcGis|McDonald|FullStack|FrontEnd|BackEnd|\p{Ll}{2}In(?!\p{L})|\p{Ll}{2}Innen/u;

function splitTitle(head: string, line: string): [title: string | undefined, after: string] {
  const name = repeatedName(head, line);
  const ends = allMatches(head, ENDS_TITLE).map(({ index }) => index);
  if (name !== undefined) ends.push(head.indexOf(name));
  const bar = head.search(/\s[|•·]\s/u);
  if (bar > 0) ends.push(bar);
  const lineEnd = head.indexOf('\n');
  if (lineEnd > 0) ends.push(lineEnd);
  for (const end of ends.sort((a, b) => a - b)) {
    const title = withoutPlace(head.slice(0, end).replace(/[\s|·–—-]+$/u, ''), line);
    if (title.length >= 4 && title.length <= 100 && looksLikeJob(title) && !UNFINISHED.test(title))
      return [title, head.slice(end).replace(/^[\s|•·]+/u, '')];
  }
  return [undefined, head];
}

/** A title goes on behind these words: "Técnico de" before "Manutenção Industrial", "Head of" before "Growth Marketing". */
const UNFINISHED =
  /[\s(](?:of|and|&|to|für|und|im|de|del|des|du|d['’]|et|en|y|e|do|da|das|dos|di|della|dei|van|voor|ds\.|ds|do spraw|i|a|pro|po|pour|para|per|\/|-)$/iu;

/** "Contabile Thiene (VI)", "Nurse Bozeman, MT": without the town behind, which the text says again or a code marks. */
function withoutPlace(title: string, line: string): string {
  const [, role = '', town = '', code] =
    /^(.{4,}?)[\s,|·–—-]+(\p{Lu}[\p{L}'’.-]+(?: (?:(?:de|di|la|le|sur|am|an der|do|del) )?\p{Lu}[\p{L}'’.-]+){0,2})( \([A-Z]{2}\)|, [A-Z]{2}|\/[A-Z]{2}| \(\d{2}\))?$/u.exec(
      title,
    ) ?? [];
  if (town === '' || looksLikeJob(town) || !looksLikeJob(role)) return title;
  const again = code !== undefined && line.indexOf(town, title.length) >= 0;
  return again || isPlace(town + (code ?? '')) ? role : title;
}

/** The longest run of capitalised words that stands here first and in the text again. */
function repeatedName(head: string, line: string): string | undefined {
  const words = allMatches(head, /[\p{L}\p{N}&][\p{L}\p{N}&'’.]*/gu);
  let best: string | undefined;
  for (let first = 0; first < words.length; first++) {
    const start = words[first];
    if (start === undefined || !/^\p{Lu}/u.test(start[0])) continue;
    for (let last = first + 1; last < Math.min(words.length, first + MAX_NAME_WORDS); last++) {
      const end = words[last];
      if (end === undefined) break;
      const run = head.slice(start.index, end.index + end[0].length);
      if (/[,;|:\n()]/.test(run) || !(/^\p{Lu}/u.test(end[0]) || CONNECTOR.test(end[0]))) break;
      if (CONNECTOR.test(end[0]) || (looksLikeJob(run) && !namesOrganization(run)) || isPlace(run)) continue;
      const at = line.indexOf(run);
      if (line.indexOf(run, at + run.length) < 0) break;
      if (best === undefined || run.length > best.length) best = run;
    }
  }
  return best;
}

/** The capitalised words that come first. */
function nameAt(text: string): string | undefined {
  const name = /^\p{Lu}[\p{L}\p{N}&'’.]*(?: (?:(?:of|and|de|la|the|y|&) )?\p{Lu}[\p{L}\p{N}&'’.]*){0,5}/u.exec(
    text,
  )?.[0];
  return name === undefined || looksLikeJob(name) || isPlace(name) ? undefined : name;
}

/** "Customer Success EngineerPetrichor AnalyticsLocation: Porto": lines that were set end to end. */
function unglued(head: string): string {
  const labels = head.match(/[\p{Ll}\d)](?=\p{Lu}\p{Ll}+(?: \p{Ll}+)?: )/gu)?.length ?? 0;
  return labels >= 2 ? head.split(GLUE).join('\n') : head;
}
