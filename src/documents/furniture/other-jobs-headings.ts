import { foldFurniture } from './furniture.ts';
import { LeadingPattern } from './leading-pattern.ts';

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
  /^(?:like this.*|you (?:may|might).*|(?:near|for|to) (?:you|me)|in .+|at .+|from .+|by .+|with .+|nearby|bei .+|von .+|fur (?:dich|sie|euch)|aus .+|des? .+|d'.+|du .+|a .+|en .+|chez .+|pres de .+|vous .+|te .+|qui .+|que .+|cerca .+|para .+|da .+|do .+|na .+|no .+|em .+|com .+|per .+|di .+|dell.+|che .+|dieses .+|dieser .+|teto .+|van .+|bij .+|voor (?:jou|u)|die .+|op .+|w .+|z .+|dla (?:ciebie|was)|firmy .+|tej .+|v .+|ve .+|od .+|pro (?:vas|tebe)|tohoto .+|po .+)$/;
const LEAD = new LeadingPattern([
  "^(?:see|view|browse|explore|discover|check out|our|die|unsere|nos|les|l'|voir|decouvrez|nuestras|las|ver|estas|veja|confira|as|nossas|le|le nostre|scopri|guarda|bekijk|onze|zobacz|nasze|sprawdz|nase|mrknete na|zobrazit) ",
]);
const MAX_LEADS = 2;

/** Lines that promise other jobs without those words. */
const INTEREST = [
  '(?:you|others) (?:may|might) (?:also )?(?:like|be interested).*|people (?:also|who (?:also |have )?(?:view|appl|look|search|like|s[ae]w|see)).*|candidates also.*|jobs? (?:you (?:may|might)|like this|for you|near (?:you|me)|recommended).*|recommended (?:for you|based on.*)|similar (?:searches|listings|adverts)|not (?:quite )?(?:the right|what you|for you).*|what can i earn as.*|(?:services|courses|articles|products|companies|employers) (?:you (?:may|might)|for you).*|(?:other|most) (?:people|candidates|users) (?:also )?(?:viewed|applied|looked|searched).*|recent posts|latest posts|(?:more )?jobs (?:nearby|in your area|in this area|close to you)|other openings|related (?:posts|articles|searches|content|links)|more from .{2,40}',
  '(?:das|dies|diese|folgende|auch diese)\\b.*\\b(?:konnten?|konnte|durften?)\\b.*interess.*|auch interessant.*|andere (?:suchten|sahen|nutzer).*|wer (?:diese|das).* auch.*|(?:andere )?(?:bewerber|kandidaten|nutzer|personen|besucher)(?:innen)? (?:haben |sahen |interessier)\\S*.{0,30}\\bauch.*|neueste beitrage|letzte beitrage|(?:jobs|stellen) in (?:der|ihrer|deiner) (?:umgebung|region|nahe).*',
  "(?:ces|d'autres|les|des|ces autres)? ?(?:offres|annonces|postes) (?:peuvent|pourraient|susceptibles|qui (?:pourraient|peuvent|devraient)).*|vous (?:aimerez|pourriez|serez).*(?:aussi|interesse).*|(?:cela|ceci|ca) (?:peut|pourrait).*interesser.*|(?:a|voir) (?:voir|decouvrir|lire)? ?(?:aussi|egalement)|les internautes.*|(?:les |d'autres )?(?:candidats|personnes|utilisateurs|recruteurs) (?:ont )?(?:aussi|egalement)?.{0,12}(?:vu|consulte|postule).*|articles recents|derniers articles|(?:emplois|offres) (?:a proximite|pres de chez vous).*",
  '(?:tambien )?(?:te|le|os) (?:puede|pueden|podria|podrian)\\b.*interesar.*|(?:quiza|quizas|tal vez) te interes.*|ofertas que (?:te )?(?:pueden|podrian|puedan).*|(?:las |otras )?personas (?:que|tambien|vieron).*|otros usuarios (?:vieron|tambien).*|entradas recientes|(?:empleos|ofertas|trabajos) (?:cerca|en tu zona).*|otros candidatos.*|(?:la gente|otros usuarios) tambien.*',
  '(?:voce )?(?:tambem )?(?:pode|podera|podem|poderao|poderia)\\b.*(?:gostar|interess).*|quem (?:viu|se candidatou).*|(?:vagas|ofertas) que (?:podem|voce|combinam|talvez).*|veja tambem.*|outr[ao]s (?:pessoas|candidatos|usuarios) (?:tambem )?(?:viram|viu|se candidataram).*|posts recentes|artigos recentes|(?:vagas|empregos) (?:perto|proximas).*',
  '(?:ti |vi )?(?:potrebbe|potrebbero|possono)\\b.*interessar.*|chi ha (?:visto|visualizzato).*|(?:altri|gli) (?:utenti|candidati).*|altre persone (?:hanno|che).*|articoli recenti|(?:offerte|lavori|lavoro) (?:vicino a te|nelle vicinanze|in zona).*',
  '(?:dit|deze|wellicht|misschien)\\b.*(?:interessant|iets voor (?:jou|u)|ook leuk).*|lijkt op deze (?:vacature|functie)|anderen bekeken.*|bekijk ook.*|andere (?:kandidaten|mensen|bezoekers) (?:bekeken|zochten).*|recente berichten|(?:jobs|vacatures|banen|werk) in (?:de|jouw|je|uw) (?:buurt|omgeving|regio).*',
  '(?:to |te oferty )?moz?e?(?:ga)? (?:cie|ci|panstwa)\\b.*zainteresowac.*|(?:zobacz|sprawdz) (?:tez|takze|rowniez|podobne).*|inni (?:ogladali|szukali|kandydaci|przegladali).*|osoby, ktore.*|ostatnie wpisy|(?:oferty|praca|prace) (?:w poblizu|w okolicy|w twojej okolicy).*',
  '(?:mohl[oyai]) by (?:vas|te)\\b.*zajimat.*|(?:podivejte|mrknete) se (?:take|i|tez).*|ostatni (?:si prohlizeli|hledali).*|kdo si (?:prohlizel|zobrazil).*|nejnovejsi prispevky|(?:nabidky|prace|pozice) (?:v okoli|ve vasem okoli|pobliz).*',
  '(?:関連|類似|似た|似ている|似てる|近い|近くの|周辺の|この近くの|おすすめ|オススメ|お勧め|その他|ほか|他|別|新着|同じ|同一|この(?:求人|企業|会社|お仕事|施設|法人|店舗|エリア)|あなた|こんな|人気の?|最近(?:見|チェック)).*(?:求人|お?仕事|募集|職種|案件|アルバイト|バイト|転職)(?:情報)?(?:一覧|はこちら|も(?:見|チェック|おすすめ).*|を?(?:見る|探す|チェック.*)|です)?|この(?:求人|お?仕事|ページ)を(?:見|チェックし|検索し)(?:た|ている)(?:人|方).{0,24}',
  '(?:相关|相關|类似|類似|相似|推荐|推薦|其他|其它|更多|热门|熱門|附近|最新|看过|看過|浏览过?|适合[你您]|適合[你您]|[为為][你您]推[荐薦]|[您你]可能|同类|同類|同公司|[该該本此][公企]司|這間公司|企业在招|在招).*(?:职位|職位|職缺|工作|岗位|崗位|招聘|机会|機會|感兴趣.*|感興趣.*)(?:推荐|推薦)?|猜[你您]喜[欢歡]|(?:看过|看過|浏览过?|瀏覽過?|投递过?|申请过?)了?(?:该|此|这个|這個)(?:职位|职缺|岗位|職位|職缺|工作)的(?:人|用户|用戶).{0,10}',
  '(?:유사|비슷한|추천|관련|다른|함께 ?본|연관|인기|이런|주변|맞춤|최근 ?본|이 (?:공고|포지션|기업|회사|채용)).*(?:공고|채용|채용 ?정보|포지션|일자리|직무)(?:는 ?어떠세요)?|이 (?:포지션|공고|채용|일자리).* ?찾고 ?계셨나요|이 ?(?:공고|채용|포지션)[을를]? ?본 .{0,20}',
];

const PHRASE = new LeadingPattern(
  SPEECH.flatMap(({ jobs, others, nounFirst }) => [
    `^${others} (?:[a-z/-]+ ){0,2}${jobs}(?= |$)`,
    ...(nounFirst ? [`^${jobs} (?:[a-z/-]+ )?${others}(?= |$)`] : []),
  ]),
);
const NEAR = /^.{2,40} jobs near (?:me|you)$/;
const PROMISE = new LeadingPattern(INTEREST.map((promises) => `^(?:${promises})$`));
const MARKS = /[?:!.…]{1,9}$/;
const MAX_HEADING = 90;
/**
 * Whether a line opens the part of a page that advertises other jobs ("Similar jobs", "Das könnte Sie auch
 * interessieren", "Otras ofertas de la empresa").
 * @param foldedBefore the line as foldFurniture gives it, where the caller has it
 */
export function opensOtherJobs(text: string, foldedBefore?: string): boolean {
  if (text.length > MAX_HEADING) return false;
  const folded = (foldedBefore ?? foldFurniture(text)).replace(MARKS, '');
  let line = folded;
  for (let leads = 0; leads < MAX_LEADS; leads++) line = line.slice(LEAD.match(line)?.length ?? 0);
  const phrase = PHRASE.match(line);
  if (phrase !== null && (phrase.length === line.length || TAIL.test(line.slice(phrase.length + 1)))) return true;
  return PROMISE.test(folded) || (folded.includes('jobs near') && NEAR.test(folded));
}

/** "Other offers: Data Engineer – Lyon; QA Engineer – Villeurbanne": the whole list in one line. */
export function listsOtherJobs(text: string): boolean {
  if (text.length > 400) return false;
  const colon = text.search(/[:：]/);
  return colon > 4 && colon <= 60 && opensOtherJobs(text.slice(0, colon));
}
