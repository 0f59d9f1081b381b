/**
 * Lines that stand around a title on saved pages and say neither title nor employer: buttons, states, dates, numbers
 * of offers, ratings, pay and contract chips, cookie banners.
 */
const BUTTON =
  'new|neu|nouveau|nuevo|novo|nuovo|nieuw|nowe|nov[éá]|apply(?: (?:now|for this job|here|externally))?|quick apply|easy apply|save(?: job)?|share|print|back(?: to .*)?|featured|promoted|sponsored|hot|urgent|see all .*|view (?:all|more) .*|skip to .*|sign in|log ?in|login|register(?: (?:now|to) .*)?|menu|home|search(?: for jobs)?|full|(?:jetzt )?bewerben|merken|teilen|speichern|drucken|postuler.*|sauvegarder|partager|postularme|inscribirme|guardar|compartir|candidatar-se|salvar|candidati.*|salva|condividi|solliciteer.*|bewaar|deel|aplikuj.*|zapisz|udostępnij|odpovědět.*|uložit|sdílet|show more|job|company|the job|at a glance|overview|hoy|heute|today|gestern|yesterday|hier|ayer|応募する|保存|招聘中|急招|感兴趣.*|立即沟通|投递.*|收藏|지원하기|입사지원|즉시지원|관심기업|관심등록|스크랩|공유|공유하기|인쇄|모집중|応募|応募画面へ|気になる|キープ|申请职位|申請職位|立即申请|募集中|急募|verified(?: employer| company)?|(?:top|trusted) employer|actively (?:hiring|recruiting)|urgently hiring|be an early applicant|early applicant|responsive employer|hiring multiple candidates|job bank|geprüft(?:er arbeitgeber)?|verifiziert|anzeige|top[- ]job|top-arbeitgeber|vérifiée?|entreprise vérifiée|sponsorisée?|à la une|verificad[oa]|empresa verificada|destacad[oa]|urgente|oferta destacada|verificat[oa]|in evidenza|sponsorizzat[oa]|geverifieerd|uitgelicht|gesponsord|zweryfikowan[ya]|wyróżnion[ea]|polecan[ea]|ověřen[oaý]|doporučujeme|topnabídka|認証済み?|公式|已认证|认证企业|企业直招|名企|实名认证|인증기업|우수기업';
const REST = String.raw`^(?:.*\b(?:we|uses?|website|accept|manage|your)\b.*\bcookies?\b.*|(?:accept |manage )?cookie(?:s| (?:policy|settings|notice|banner).*)?|we value your privacy|.*\b(?:accept|reject) all\b.*|job (?:description|posting|ad)|about the job|\d(?:[.,]\d)?(?: ?★)?(?: \(.*\))?|[$€£₹].*|.*\b(?:glassdoor|employer) est\.?.*|(?:posted|published|closing date|closes|start date|deadline|date (?:posted|listed)|updated|veröffentlicht|online seit|publié|actualisé|publicado|pubblicato|geplaatst|opublikowan|zveřejněno|dodano|掲載|更新|发布|등록)\b.*|.*\bago\b.*|.*\bapplicants?|full[- ]time|part[- ]time|remote|hybrid|on-?site|contract|permanent|cdi|cdd|vollzeit|teilzeit|temps plein|tiempo completo|tempo indeterminato|umowa o pracę|hi\b.*|hello\b.*|hey\b.*|-{2,}|={2,}|[+(\d][\d\s()+/.-]{6,})$|^(?:offre|offer|job|ref(?:erence)?|réf(?:érence)?|referenz|kennziffer|anzeige|stelle|oferta|vaga|annuncio|vacature(?:nummer)?|ogłoszenie|求人番号|职位编号|id)\.?\s*(?:id|n[°ºo]\.?|nr\.?|no\.?|number|#|:)*\s*:?\s*[\w/-]*\d[\w/-]*$`;
export const NOISE_LINE = new RegExp(`^(?:${BUTTON})(?:[\\s|·•]+(?:${BUTTON}))*$|${REST}`, 'iu');

const NAV =
  /^(?:home|about|careers?|jobs|contact|services|projects|products|vacancies|news|blog|team|login|search|menu|startseite|karriere|kontakt|accueil|emploi|inicio|empleo|kariera|praca|app|首页|首頁|职位|職位|公司|校园|社招|资讯|消息|简历|登录|登入|注册|註冊|我的|发现|城市|搜索|搜尋|地图|求职|ホーム|求人|検索|ログイン|会員登録|マイページ|スカウト|홈|채용|채용정보|기업정보|로그인|회원가입|커뮤니티|이력서|검색)$/i;

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

/** "Únete a nuestro equipo", "Werde Teil unseres Teams!", "We want you": how a page calls its readers, and no job's name. */
export const CALL_TO_JOIN =
  /^(?:join (?:us|our team|the team)|come (?:and )?(?:join|work with) us|become part of .{0,30}|be part of .{0,30}|we (?:want|need) you|werde (?:teil .{0,30}|mitglied .{0,30})|mach mit|komm (?:zu uns|in unser team|ins team).{0,20}|verstärke unser team|wir (?:brauchen|suchen|wollen) dich|dich suchen wir|(?:rejoins|rejoignez)[- ](?:nous|notre équipe|l['’]équipe).{0,20}|on vous attend|on n['’]attend (?:que|plus que) (?:vous|toi)|nous te voulons|únete(?: a .{0,30})?|súmate(?: a .{0,30})?|forma parte de .{0,30}|te (?:estamos buscando|buscamos|esperamos)|ven a trabajar .{0,30}|junt[ae]-(?:se|te) .{0,30}|vem (?:trabalhar|fazer parte) .{0,30}|venha (?:trabalhar|fazer parte) .{0,30}|fa(?:z|ça) parte .{0,30}|queremos você|unisciti (?:a noi|al .{0,30})|entra (?:nel|a far parte) .{0,30}|fai parte .{0,30}|cerchiamo (?:proprio )?te|ti aspettiamo|kom (?:jij )?(?:bij ons|in ons|ons) .{0,30}|doe mee|word (?:jij )?(?:onderdeel|lid) .{0,30}|wij zoeken jou|dołącz do .{0,30}|szukamy (?:właśnie )?ciebie|czekamy na ciebie|přidej(?:te)? se(?: k (?:nám|našemu .{0,20}))?|hledáme (?:právě )?(?:tebe|vás)|一緒に働きませんか|仲間(?:を)?募集(?:中)?|加入我们|加入我們|期待你的加入|함께 (?:일|성장)할 .{0,12}|당신을 기다립니다)[.!¡…\s]*$/iu;

/**
 * Who wrote the post: "Femke Dijk • 2e", "Jan Kos · 3rd+", "Mgr. Jana Kosová, ředitelka školy". A line that bears a
 * network's degree of acquaintance, or a person with academic titles and an office, is no job's title.
 */
export function namesWriter(text: string): boolean {
  return ACQUAINTANCE.test(text) || SIGNED.test(text);
}
const ACQUAINTANCE =
  /^\p{Lu}[\p{L}.’'-]*(?: [\p{L}.’'()-]+){1,5}(?:, [\p{L}.-]{2,8})?\s[•·]\s(?:1st|2nd|3rd\+?|[123](?:er|ère|e|ème|º|°|ª|\.)\+?|Following|Volgend|Abonné|Siguiendo|Seguindo|Folge ich|[123] ?度|[123]촌)(?![\p{L}\p{N}])/u;
const SIGNED =
  /^(?:(?:Mgr|Ing|Bc|MUDr|JUDr|PhDr|RNDr|PaedDr|Dr|Prof|Doc|inż|Dott|Dott\.ssa|Avv|Sig|Sig\.ra|Drs|Ir|Mme|Mr|Mrs|Ms|M|Herr|Frau|Dipl\.-Ing|Lic|Sr|Sra|D|Dª|Eng)\.? ){1,3}\p{Lu}\p{Ll}+(?: \p{Lu}[\p{L}.’-]+){1,3}, \p{Ll}/iu;
