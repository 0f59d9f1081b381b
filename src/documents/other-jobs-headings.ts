import { foldFurniture } from './furniture.ts';

/** How each language speaks of other jobs: what they are called, and the words that set them apart from this one. */
const SPEECH: readonly { jobs: string; others: string; nounFirst: boolean }[] = [
  {
    jobs: '(?:jobs?|vacanc(?:y|ies)|positions|roles|openings|opportunities|(?:job )?(?:listings|postings|adverts|ads)|careers)',
    others:
      '(?:similar|related|other|more|recommended|suggested|nearby|latest|recent|newest|featured|popular|further|additional|matching)',
    nounFirst: false,
  },
  {
    jobs: '(?:jobs?|jobangebote|stellen|stellenangebote|stellenanzeigen|stellenausschreibungen|angebote|positionen|vakanzen|ausschreibungen|anzeigen|inserate)',
    others:
      '(?:ahnliche|weitere|andere|passende|neueste|neue|aktuelle|verwandte|empfohlene|interessante|vergleichbare|mehr)',
    nounFirst: false,
  },
  {
    jobs: "(?:offres(?: d'emploi)?|annonces|emplois|postes|opportunites)",
    others:
      "(?:d'autres|autres|similaires|dernieres|recentes|suggerees|recommandees|associees|nouvelles|proches|du meme (?:secteur|employeur|recruteur))",
    nounFirst: true,
  },
  {
    jobs: '(?:ofertas(?: de (?:empleo|trabajo))?|empleos|vacantes|puestos|trabajos|anuncios|ofertes)',
    others:
      '(?:similares|relacionad[ao]s|relacionades|similars|parecid[ao]s|otr[ao]s|altres|mas|ultim[ao]s|recomendad[ao]s|recientes|destacad[ao]s|sugerid[ao]s|cercan[ao]s)',
    nounFirst: true,
  },
  {
    jobs: '(?:vagas(?: de emprego)?|ofertas(?: de emprego)?|oportunidades|empregos|anuncios)',
    others:
      '(?:semelhantes|similares|relacionad[ao]s|parecid[ao]s|outr[ao]s|mais|ultim[ao]s|recomendad[ao]s|recentes|sugerid[ao]s|proxim[ao]s)',
    nounFirst: true,
  },
  {
    jobs: '(?:offerte(?: di lavoro)?|annunci(?: di lavoro)?|posizioni(?: aperte)?|opportunita|lavori)',
    others: '(?:simili|correlat[ei]|altr[ei]|ultim[ei]|consigliat[ei]|suggerit[ei]|recenti|vicin[ei])',
    nounFirst: true,
  },
  {
    jobs: '(?:vacatures?|banen|functies|jobs)',
    others: '(?:vergelijkbare|soortgelijke|gelijkaardige|andere|meer|gerelateerde|nieuwste|recente|aanbevolen)',
    nounFirst: false,
  },
  {
    jobs: '(?:ofert[ya](?: pracy)?|ogloszenia|stanowiska)',
    others: '(?:podobne|inne|polecane|najnowsze|pozostale|nowe|powiazane|rekomendowane)',
    nounFirst: false,
  },
  {
    jobs: '(?:(?:pracovni )?nabidky(?: prace)?|(?:pracovni )?pozice|inzeraty|(?:volna )?mista|prace)',
    others: '(?:podobne|podobna|dalsi|jine|souvisejici|doporucene|nejnovejsi|ostatni)',
    nounFirst: false,
  },
];
/** Where the other jobs are, or why they are shown. */
const TAIL =
  "(?: (?:like this.{0,20}|you (?:may|might).{0,40}|(?:near|for|to) (?:you|me)|in .{1,40}|at .{1,40}|from .{1,40}|by .{1,40}|with .{1,40}|nearby|bei .{1,40}|von .{1,40}|fur (?:dich|sie|euch)|aus .{1,30}|des? .{1,40}|d'.{1,40}|du .{1,40}|a .{1,40}|en .{1,40}|chez .{1,40}|pres de .{1,30}|qui .{1,50}|que .{1,50}|cerca .{1,30}|para .{1,30}|da .{1,40}|do .{1,40}|na .{1,40}|no .{1,40}|em .{1,40}|com .{1,30}|per .{1,30}|di .{1,40}|dell.{1,40}|che .{1,40}|dieses .{1,30}|dieser .{1,30}|teto .{1,30}|van .{1,40}|bij .{1,40}|voor (?:jou|u)|die .{1,40}|op .{1,30}|w .{1,40}|z .{1,40}|dla (?:ciebie|was)|firmy .{1,40}|tej .{1,30}|v .{1,40}|ve .{1,40}|od .{1,40}|pro (?:vas|tebe)|tohoto .{1,30}|po .{1,30}))?";
const LEAD =
  "(?:(?:see|view|browse|explore|discover|check out|our|die|unsere|nos|les|l'|voir|decouvrez|nuestras|las|ver|estas|veja|confira|as|nossas|le|le nostre|scopri|guarda|bekijk|onze|zobacz|nasze|sprawdz|nase|mrknete na|zobrazit) ){0,2}";

/** Lines that promise other jobs without those words. */
const INTEREST = [
  '(?:you|others) (?:may|might) (?:also )?(?:like|be interested).{0,40}|people (?:also|who).{0,50}|candidates also.{0,40}|jobs? (?:you (?:may|might)|like this|for you|near (?:you|me)|recommended).{0,40}|recommended (?:for you|based on.{0,40})|similar (?:searches|listings|adverts)|not (?:quite )?(?:the right|what you|for you).{0,50}|what can i earn as.{0,60}|.{2,40} jobs near (?:me|you)|related (?:posts|articles|searches|content|links)|more from .{2,40}',
  '(?:das|dies|diese|folgende|auch diese)\\b.{0,30}\\b(?:konnten?|konnte|durften?)\\b.{0,24}interess.{0,14}|auch interessant.{0,20}|andere (?:suchten|sahen|nutzer).{0,40}|wer (?:diese|das).{0,40} auch.{0,20}',
  "(?:ces|d'autres|les|des|ces autres)? ?(?:offres|annonces|postes) (?:peuvent|pourraient|susceptibles|qui (?:pourraient|peuvent|devraient)).{0,40}|vous (?:aimerez|pourriez|serez).{0,40}(?:aussi|interesse).{0,30}|(?:cela|ceci|ca) (?:peut|pourrait).{0,30}interesser.{0,10}|(?:a|voir) (?:voir|decouvrir|lire)? ?(?:aussi|egalement)|les internautes.{0,40}",
  '(?:tambien )?(?:te|le|os) (?:puede|pueden|podria|podrian)\\b.{0,20}interesar.{0,20}|(?:quiza|quizas|tal vez) te interes.{0,20}|ofertas que (?:te )?(?:pueden|podrian|puedan).{0,30}|(?:las )?personas (?:que|tambien).{0,50}|otros candidatos.{0,40}|(?:la gente|otros usuarios) tambien.{0,40}',
  '(?:voce )?(?:tambem )?(?:pode|podera|podem|poderao|poderia)\\b.{0,24}(?:gostar|interess).{0,20}|quem (?:viu|se candidatou).{0,50}|(?:vagas|ofertas) que (?:podem|voce|combinam|talvez).{0,40}|veja tambem.{0,30}',
  '(?:ti |vi )?(?:potrebbe|potrebbero|possono)\\b.{0,20}interessar.{0,10}|chi ha (?:visto|visualizzato).{0,40}|(?:altri|gli) (?:utenti|candidati).{0,40}',
  '(?:dit|deze|wellicht|misschien)\\b.{0,24}(?:interessant|iets voor (?:jou|u)|ook leuk).{0,14}|lijkt op deze (?:vacature|functie)|anderen bekeken.{0,20}|bekijk ook.{0,30}',
  '(?:to |te oferty )?moz?e?(?:ga)? (?:cie|ci|panstwa)\\b.{0,14}zainteresowac.{0,10}|(?:zobacz|sprawdz) (?:tez|takze|rowniez|podobne).{0,40}|inni (?:ogladali|szukali|kandydaci|przegladali).{0,30}|osoby, ktore.{0,50}',
  '(?:mohl[oyai]) by (?:vas|te)\\b.{0,14}zajimat.{0,10}|(?:podivejte|mrknete) se (?:take|i|tez).{0,30}|ostatni (?:si prohlizeli|hledali).{0,30}|kdo si (?:prohlizel|zobrazil).{0,40}',
  '(?:関連|類似|似た|似ている|似てる|近い|近くの|周辺の|この近くの|おすすめ|オススメ|お勧め|その他|ほか|他|別|新着|同じ|同一|この(?:求人|企業|会社|お仕事|施設|法人|店舗|エリア)|あなた|こんな|人気の?|最近(?:見|チェック)).{0,24}(?:求人|お?仕事|募集|職種|案件|アルバイト|バイト|転職)(?:情報)?(?:一覧|はこちら|も(?:見|チェック|おすすめ).{0,8}|を?(?:見る|探す|チェック.{0,4})|です)?',
  '(?:相关|相關|类似|類似|相似|推荐|推薦|其他|其它|更多|热门|熱門|附近|最新|看过|看過|浏览过?|适合[你您]|適合[你您]|[为為][你您]推[荐薦]|[您你]可能|同类|同類|同公司|[该該本此][公企]司|這間公司|企业在招|在招).{0,12}(?:职位|職位|職缺|工作|岗位|崗位|招聘|机会|機會|感兴趣.{0,6}|感興趣.{0,6})(?:推荐|推薦)?|猜[你您]喜[欢歡]',
  '(?:유사|비슷한|추천|관련|다른|함께 ?본|연관|인기|이런|주변|맞춤|최근 ?본|이 (?:공고|포지션|기업|회사|채용)).{0,20}(?:공고|채용|채용 ?정보|포지션|일자리|직무)(?:는 ?어떠세요)?|이 (?:포지션|공고|채용|일자리).{0,8} ?찾고 ?계셨나요',
];

const OTHER_JOBS = new RegExp(
  `^(?:${[
    ...SPEECH.flatMap(({ jobs, others, nounFirst }) => [
      `${LEAD}${others} (?:[a-z/-]{2,20} ){0,2}${jobs}${TAIL}`,
      ...(nounFirst ? [`${LEAD}${jobs} (?:[a-z/-]{2,14} )?${others}${TAIL}`] : []),
    ]),
    ...INTEREST,
  ].join('|')})$`,
);
const MAX_HEADING = 90;
/**
 * Whether a line opens the part of a page that advertises other jobs ("Similar jobs", "Das könnte Sie auch
 * interessieren", "Otras ofertas de la empresa").
 */
export function opensOtherJobs(text: string): boolean {
  if (text.length > MAX_HEADING) return false;
  const folded = foldFurniture(text).replace(/[?:!.…]+$/u, '');
  return OTHER_JOBS.test(folded);
}

/** "Other offers: Data Engineer – Lyon; QA Engineer – Villeurbanne": the whole list in one line. */
export function listsOtherJobs(text: string): boolean {
  const colon = text.search(/[:：]/u);
  return colon > 4 && colon <= 60 && text.length <= 400 && opensOtherJobs(text.slice(0, colon));
}
