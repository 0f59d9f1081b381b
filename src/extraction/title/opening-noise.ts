/**
 * Lines that stand around a title on saved pages and say neither title nor employer: buttons, states, dates, numbers
 * of offers, ratings, pay and contract chips, cookie banners.
 */
const BUTTON =
  'new|neu|nouveau|nuevo|novo|nuovo|nieuw|nowe|nov[éá]|apply(?: (?:now|for this job|here|externally))?|quick apply|easy apply|save(?: job)?|share|print|back(?: to .*)?|featured|promoted|sponsored|hot|urgent|see all .*|view (?:all|more) .*|skip to .*|sign in|log ?in|login|register(?: (?:now|to) .*)?|menu|home|search(?: for jobs)?|full|(?:jetzt )?bewerben|merken|teilen|speichern|drucken|postuler.*|sauvegarder|partager|postularme|inscribirme|guardar|compartir|candidatar-se|salvar|candidati.*|salva|condividi|solliciteer.*|bewaar|deel|aplikuj.*|zapisz|udostępnij|odpovědět.*|uložit|sdílet|show more|job|company|the job|at a glance|overview|hoy|heute|today|gestern|yesterday|hier|ayer|応募する|保存|招聘中|急招|感兴趣.*|立即沟通|投递.*|收藏|지원하기|입사지원|즉시지원|관심기업|관심등록|스크랩|공유|공유하기|인쇄|모집중|応募|応募画面へ|気になる|キープ|申请职位|申請職位|立即申请|募集中|急募|verified(?: employer| company)?|(?:top|trusted) employer|actively (?:hiring|recruiting)|urgently hiring|be an early applicant|early applicant|responsive employer|hiring multiple candidates|job bank|geprüft(?:er arbeitgeber)?|verifiziert|anzeige|top[- ]job|top-arbeitgeber|vérifiée?|entreprise vérifiée|sponsorisée?|à la une|verificad[oa]|empresa verificada|destacad[oa]|urgente|oferta destacada|verificat[oa]|in evidenza|sponsorizzat[oa]|geverifieerd|uitgelicht|gesponsord|zweryfikowan[ya]|wyróżnion[ea]|polecan[ea]|ověřen[oaý]|doporučujeme|topnabídka|認証済み?|公式|已认证|认证企业|企业直招|名企|实名认证|인증기업|우수기업';
const REST = String.raw`^(?:.*\b(?:we|uses?|website|accept|manage|your)\b.*\bcookies?\b.*|(?:accept |manage )?cookie(?:s| (?:policy|settings|notice|banner).*)?|we value your privacy|.*\b(?:accept|reject) all\b.*|job (?:description|posting|ad)|about the job|\d(?:[.,]\d)?(?: ?★)?(?: \(.*\))?|[$€£₹].*|.*\b(?:glassdoor|employer) est\.?.*|(?:posted|published|closing date|closes|start date|deadline|date (?:posted|listed)|updated|veröffentlicht|online seit|publié|actualisé|publicado|pubblicato|geplaatst|opublikowan|zveřejněno|dodano|掲載|更新|发布|등록)\b.*|.*\bago\b.*|.*\bapplicants?|full[- ]time|part[- ]time|remote|hybrid|on-?site|contract|permanent|cdi|cdd|vollzeit|teilzeit|temps plein|tiempo completo|tempo indeterminato|umowa o pracę|hi\b.*|hello\b.*|hey\b.*|-{2,}|={2,}|[+(\d][\d\s()+/.-]{6,})$|^(?:offre|offer|job|ref(?:erence)?|réf(?:érence)?|referenz|kennziffer|anzeige|stelle|oferta|vaga|annuncio|vacature(?:nummer)?|ogłoszenie|求人番号|职位编号|id)\.?\s*(?:id|n[°ºo]\.?|nr\.?|no\.?|number|#|:)*\s*:?\s*[\w/-]*\d[\w/-]*$`;
export const NOISE_LINE = new RegExp(`^(?:${BUTTON})(?:[\\s|·•]+(?:${BUTTON}))*$|${REST}`, 'iu');

const NAV =
  /^(?:home|about|careers?|jobs|contact|services|projects|products|vacancies|news|blog|team|login|search|menu|startseite|karriere|kontakt|accueil|emploi|inicio|empleo|kariera|praca)$/i;

/** A page's menu in one line: several words, most of them names of pages. */
export function isMenu(text: string): boolean {
  const words = text.split(/[\s|·•/]+/u);
  return words.length >= 3 && words.length <= 12 && words.filter((word) => NAV.test(word)).length * 2 > words.length;
}

/** The way to a page: "Careers > Vacancies > Welder". @returns its last part, null where it is none */
export function breadcrumbEnd(text: string): string | null {
  if (!/[>›»→＞≫▶]/u.test(text)) return null;
  const parts = text.split(/\s+[>›»→▶]\s+|\s*[＞≫]\s*/u);
  return parts.length >= 2 ? (parts.at(-1)?.trim() ?? null) : null;
}
