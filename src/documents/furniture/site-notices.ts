import { LeadingPattern } from './leading-pattern.ts';

/**
 * What sites say of themselves around an ad, in the folded form of a line (lower case, no accents): who must sign in
 * and why, what others earn or think, how fast an employer answers, what the site is not liable for.
 */
export const NOTICES: readonly string[] = [
  // Cookies, comments, forms.
  '^(?:(?:about |our |use of |utilisation des |uso de |utilizzo dei |verwendung von |gebruik van |pliki |soubory )?cookies? (?:on|auf|sur|en|em|su|op|na|in) (?:this|our|diese[rn]?|unsere[rn]?|ce|cette|notre|est[ae]|nuestr[ao]|noss[ao]|quest[oa]|nostr[oa]|deze|onze|tej|naszej|teto|nasich) .{1,30})$',
  '^(?:leave a (?:reply|comment)|(?:schreibe?|hinterlasse) (?:einen|deinen) kommentar|laisser un commentaire|deja (?:un comentario|una respuesta)|deix[ea] um comentario|lascia un commento|(?:laat een|geef een) reactie(?: achter)?|dodaj komentarz|napsat komentar|pridat komentar|leave your comment|コメントを残す|发表评论|댓글 ?남기기)$',
  '^(?:please (?:verify|confirm) your e-?mail.{0,60}|bitte bestatigen sie ihre e-?mail.{0,60}|veuillez confirmer votre (?:adresse )?e-?mail.{0,60}|(?:por favor,? )?(?:verifica|confirma|verifique|confirme) (?:tu|su|seu|teu) (?:correo|e-?mail).{0,60}|conferma (?:la tua|il tuo) e-?mail.{0,60}|bevestig (?:je|uw) e-?mail.{0,60}|potwierdz swoj.{0,60}|overte svuj e-?mail.{0,60})$',
  "^(?:(?:ich|souhlasim|j'accepte|acepto|aceito|accetto|acconsento|ik ga akkoord|wyrazam zgode|i (?:agree|consent|accept))\\b.{0,30}(?:privacy|terms|datenschutz|agb|confidentialite|donnees|privacidade?|datos|dados|dati|voorwaarden|gegevens|danych|prywatnosci|udaju|podminkami).{0,30})$",
  '^(?:(?:add|attach|upload) (?:a |your )?(?:photo|cover letter|files?)|(?:foto|anschreiben|dokumente?|unterlagen) hochladen)$',
  // Who must sign in, and for what.
  '^(?:(?:please )?(?:sign|log) ?in (?:to|for|and|or)\\b.{1,80}|(?:bitte )?(?:melden sie sich|melde dich|logge dich|loggen sie sich)\\b.{0,4}\\b(?:an|ein),? (?:um|und)\\b.{1,80}|anmelden,? um .{1,80}|(?:connectez-vous|identifiez-vous|inscrivez-vous) (?:pour|et)\\b.{1,80}|(?:inicia sesion|identificate|registrate|ingresa|accede) (?:para|y)\\b.{1,80}|(?:faca login|entre|cadastre-se|inicie sessao|registe-se) (?:para|e)\\b.{1,80}|(?:accedi|registrati) (?:per|e)\\b.{1,80}|(?:log in|meld je aan|inloggen) om\\b.{1,80}|zaloguj sie,? (?:aby|zeby|by|i)\\b.{1,80}|(?:prihlaste se|prihlas se),? (?:pro|abyste|a)\\b.{1,80}|(?:create|register) (?:an?|your)? ?(?:free )?(?:account|profile) (?:to|and)\\b.{1,80}|unlock .{3,80}\\b(?:membership|premium|account|subscription)\\b.{0,30}|get (?:exclusive|unlimited|full) access to\\b.{1,60})$',
  "^(?:is your profile a (?:good )?match\\?.{0,60}|(?:see|check|find out) (?:if|how|whether) (?:you|your (?:profile|skills|resume|cv))\\b.{1,50}|here's how the job details.{0,60}|pulled from the full job description|how well do you match.{0,40}|passt (?:der|dieser) job zu (?:dir|ihnen)\\?|(?:do you|would you) (?:like|recommend) this (?:job|ad|page)\\?)$",
  // What the employer is like on the site: hiring, answering, rated.
  "^(?:hiring (?:multiple|several|\\d+) (?:candidates?|people)(?: for this role)?|be (?:one of|among) the first\\b.{0,40}|(?:erhalte|sei|seien sie) (?:eine[rn]? der|unter den) ersten\\b.{0,40}|soyez (?:parmi les|l'un des) premiers.{0,40}|se (?:de los|el|la|uno de los) primer[oa]s?.{0,40}|seja um dos primeiros.{0,40}|(?:sii|candidati) tra i primi.{0,40}|wees (?:een van de|als) eerste.{0,40}|badz (?:wsrod|jednym z) pierwszych.{0,40}|bud?te mezi prvnimi.{0,40}|job activity ?:.{0,40}|jobs posted ?: ?\\d{1,5}|(?:offene (?:stellen|jobs)|offres publiees|ofertas publicadas|vagas publicadas|annunci pubblicati) ?: ?\\d{1,5})$",
  "^(?:(?:der arbeitgeber|dieses unternehmen|das unternehmen|l'employeur|cette entreprise|ce recruteur|la empresa|esta empresa|el reclutador|a empresa|o recrutador|l'azienda|questa azienda|de werkgever|dit bedrijf|pracodawca|rekruter|firma|zamestnavatel|the employer|this employer|this company|the recruiter) (?:antwortet|reagiert|repond|suele responder|responde|costuma responder|risponde|reageert|antwoordt|odpowiada|odpovida|obvykle odpovida|usually (?:responds|replies)|typically (?:responds|replies)|(?:responds|replies))\\b.{1,60})$",
  '^(?:\\d[.,]\\d (?:/ ?5|von 5|out of 5|sur 5|de 5|su 5|van de 5|na 5|z 5)?.{0,3}(?:stars?|sterne|etoiles|estrellas|estrelas|stelle|sterren|gwiazd\\w+|hvezd\\w*)\\b.{0,50}|(?:average )?(?:rating|bewertung|note|valoracion|avaliacao|valutazione|beoordeling|ocena|hodnoceni) ?: ?\\d[.,]\\d.{0,20})$',
  "^(?:(?:what do you think|how do you like|how would you rate) .{0,10}this (?:job|ad|offer|posting|page)\\?|wie (?:gefallt|finden sie|findest du) .{0,10}(?:dies\\w+|das) (?:job|stelle|anzeige|angebot|inserat)\\w*\\?|que pensez-vous de cette (?:offre|annonce)\\?|(?:como|que) te parec(?:e|io) esta (?:oferta|vacante)\\?|o que (?:achou|acha) d(?:esta|essa) (?:vaga|oferta)\\?|cosa ne pensi di quest[ao]'? ?(?:offerta|annuncio)\\?|wat vind je van deze (?:vacature|functie)\\?|co (?:sadzisz|myslisz) o tej ofercie\\?|jak se (?:vam|ti) libi (?:tato|tahle) nabidka\\?)$",
  // What people earn, as the site reckons it.
  '^(?:(?:how much (?:does|do|can)|what (?:does|do|is)) an? .{2,50}\\b(?:earn|make|get paid)\\b.{0,40}\\?|was verdient (?:ein|eine|man)\\b.{2,60}\\?|(?:combien gagne|quel est le salaire (?:moyen )?d)\\b.{2,60}\\?|(?:¿ ?)?cuanto (?:gana|cobra|se gana)\\b.{2,60}\\?|quanto (?:ganha|guadagna|recebe)\\b.{2,60}\\?|(?:hoeveel verdient|wat verdient)\\b.{2,60}\\?|ile zarabia\\b.{2,60}\\?|kolik (?:bere|vydelava)\\b.{2,60}\\?|(?:gehalt|salary|salaire|salario|salaris) (?:anzeigen|insights?|info|estimate|fur diesen job|pour ce poste|para este puesto|voor deze functie)\\b.{0,60}|gehaltsplaner|gehaltsvergleich|(?:view|see|show) salary.{0,30})$',
  '^(?:(?:the )?average (?:salary|pay) (?:for|of|is)\\b.{1,90}|(?:das )?durchschnittsgehalt (?:fur|als|von|liegt|betragt)\\b.{1,90}|le salaire moyen (?:d|pour|est)\\b.{1,90}|el (?:salario|sueldo) (?:medio|promedio) (?:es|de|para)\\b.{1,90}|o salario medio (?:e|de|para)\\b.{1,90}|lo stipendio medio (?:e|di|per)\\b.{1,90}|het gemiddelde salaris (?:is|van|voor)\\b.{1,90}|(?:srednie (?:wynagrodzenie|zarobki)|srednia pensja)\\b.{1,90}|prumern[ya] (?:plat|mzda) (?:je|pro|na)\\b.{1,90})$',
  // More of the employer, of its jobs, of the list.
  '^(?:(?:view|see) (?:company|employer)(?: profile)?(?: jobs posted ?: ?\\d{1,5})?|(?:mehr|weiteres) (?:uber|zum|zu) (?:das|dem|den|diese[nm]?)? ?(?:unternehmen|arbeitgeber|firma)|zum (?:unternehmens|firmen|arbeitgeber)profil|zur (?:firmen|unternehmens|arbeitgeber)seite|(?:voir|consulter) (?:la fiche|le profil)\\b.{0,20}entreprise|ver (?:el )?perfil (?:de la|da) empresa|(?:vedi|visualizza) (?:il )?profilo aziend\\w+|bekijk (?:het )?bedrijfsprofiel|(?:zobacz )?profil pracodawcy|profil zamestnavatele)$',
  '^(?:(?:back to )?all (?:[a-z/&-]+ ){0,4}(?:jobs|vacancies|openings|positions)|alle (?:[a-z/-]+ ){0,2}(?:jobs|stellen|stellenangebote|vacatures)|toutes (?:les|nos) offres.{0,30}|tod[ao]s (?:las|os|as|los) (?:ofertas|vagas|empleos|vacantes).{0,20}|tutt[ei] (?:le|gli) (?:offerte|annunci|posizioni).{0,20}|wszystkie oferty.{0,20}|vsechny (?:nabidky|pozice).{0,20}|find (?:more )?(?:[a-z]+ )?jobs in .{2,30} on [a-z.]{3,20})$',
  "^(?:(?:offres d'emploi|emplois|stellenangebote|jobs?|ofertas de (?:empleo|trabajo|emprego)|empleos|offerte di lavoro|vacatures|oferty pracy|nabidky prace|vagas(?: de emprego)?) [–—-] (?:region |kanton |land |province |provincia |regione |woj\\. ?)?[a-z' -]{3,30})$",
  // What the site is not liable for.
  '^(?:(?:disclaimer|haftungsausschluss|note|nota|hinweis|warning|avertissement|aviso|avviso|let op|uwaga|upozorneni) ?[:-] ?.{0,60}\\b(?:job (?:portal|board|site)|(?:is|are) not responsible|not affiliated|never (?:ask|charge|request|demand)|jobportal|keine haftung|bolsa de (?:empleo|trabajo)|no se hace responsable|non si assume|niet verantwoordelijk|nie ponosi odpowiedzialnosci|nenese odpovednost|nao se responsabiliza|decline toute responsabilite)\\b.{0,160}|we are (?:only |just |merely )?an? (?:online )?job (?:portal|board|site|aggregator)\\b.{0,160}|(?:bank|payment)(?: or payment)? details should never be\\b.{0,200})$',
  // Where one has an account, who is known there, what others did.
  "^(?:(?:already (?:have|got) an account|already (?:registered|a member)|have an account|don't have an account|not a member(?: yet)?|new (?:here|to .{2,20})|haben sie (?:bereits|schon) ein (?:konto|profil)|hast du (?:bereits|schon) ein (?:konto|profil)|(?:bereits|schon|noch kein|noch nicht) (?:registriert|mitglied|ein konto|konto|angemeldet)|(?:vous avez )?deja (?:un compte|inscrit|membre|client)|pas encore (?:de compte|inscrit|membre)|(?:ya tienes|tienes ya|no tienes|aun no tienes) (?:una )?cuenta|ya (?:estas|eres) (?:registrad[oa]|miembro)|(?:ja tem|nao tem|ainda nao tem) (?:uma )?conta|ja (?:e|esta) (?:cadastrad[oa]|registad[oa])|(?:hai gia|non hai(?: ancora)?) un (?:account|profilo)|gia (?:registrato|iscritto)|(?:al|nog geen) (?:een )?account|heb je (?:al|nog geen) een account|masz juz konto|nie masz (?:jeszcze )?konta|mate (?:uz|jiz) ucet|nemate ucet|(?:ja tens|no tens) un compte)\\s?\\?.{0,60})$",
  '^(?:see who .{2,60} has hired.{0,30}|referrals increase your chances.{0,80}|get notified (?:about|of|when)\\b.{0,90}|(?:high|low|medium) application volume|urgently (?:hiring|needed)|many applicants|multiple openings|\\d{1,3} school alumni.{0,40}|\\d{1,3} (?:connections?|alumni) work here.{0,20}|people also (?:search|look)ed.{0,60}|this (?:job|position) is no longer accepting.{0,30}|applications? (?:status|closed)|be an early applicant|early applicant|show me jobs like this|not interested\\??|is this job not for you\\??|looking for something (?:else|different)\\?.{0,60})$',
  '^(?:(?:wie ?viel|was) (?:kannst du|konnen sie|kann man|verdient man|verdienst du)\\b.{0,20}(?:verdienen)?.{0,20}\\?|combien (?:pouvez-vous|peut-on) gagner.{0,20}\\?|(?:¿ ?)?cuanto (?:puedes|podrias|se puede) ganar.{0,20}\\?|quanto (?:voce )?(?:pode|poderia|puoi) (?:ganhar|guadagnare).{0,20}\\?|hoeveel kun je verdienen.{0,20}\\?|ile mozesz zarobic.{0,20}\\?|kolik si (?:muzete|muzes) vydelat.{0,20}\\?|how much (?:can|could) you earn.{0,20}\\?)$',
  // What an application form asks.
  "^(?:your application will include the following questions|(?:screening|employer|application|pre-screening) questions|bewerbungsfragen|fragen (?:des|vom) arbeitgebers?|questions (?:de l'employeur|du recruteur|de preselection)|preguntas (?:de (?:la empresa|seleccion|filtro)|del reclutador)|perguntas (?:do recrutador|da empresa|de triagem)|domande (?:dell'azienda|di preselezione)|vragen van de werkgever|pytania (?:od )?(?:pracodawcy|rekrutacyjne)|otazky (?:od )?zamestnavatele|which of the following statements best describes.{1,90}\\?|(?:do you|are you|have you|how many years'?|what's your|what is your|how much notice) .{4,90}\\b(?:right to work|as an? .{2,40}|expected annual|salary expectation|current employer|required to provide|police check|driver'?s? licen[cs]e|work rights|notice)\\b.{0,30}\\?)$",
  "^(?:(?:ho letto|ho preso visione|dichiaro di aver letto|j'ai lu|j'ai pris connaissance|he leido|li e (?:aceito|concordo)|declaro que li|ich habe .{0,40}(?:gelesen|zur kenntnis)|i have read|i've read|ik heb .{0,40}gelezen|zapoznale?a?m sie|przeczytale?a?m|precetl jsem|seznamil jsem|he llegit)\\b.{0,60}(?:privacy|terms|datenschutz|agb|confidentialite|donnees|privacidade?|privacitat|datos|dados|dati|voorwaarden|gegevens|danych|prywatnosci|regulamin|udaj|podmink|informativa|policy|termos|terminos).{0,40})$",
  // Already a colleague, the company in figures.
  "^(?:already working at .{2,50}\\?|let's recruit together.{0,60}|(?:arbeitest du|arbeiten sie) (?:bereits|schon) bei .{2,50}\\?|(?:vous travaillez|tu travailles) deja chez .{2,50}\\?|(?:¿ ?)?ya trabajas en .{2,50}\\?|ja trabalha (?:na|no|em) .{2,50}\\?|lavori gia (?:in|da|per|presso) .{2,50}\\?|werk je al bij .{2,50}\\?|(?:juz )?pracujesz (?:juz )?w .{2,50}\\?|uz pracujete v .{2,50}\\?|career site by .{2,40}|karriereseite von .{2,40}|site carriere par .{2,40}|(?:jobs|careers?|recruitment|recruiting) (?:software|site|page) (?:by|from) .{2,40})$",
  // What a page says of itself: how long it takes to read, how often it was read, in which list it stands.
  '^(?:(?:visite|visites|accessi|letture|lecturas|lectures|leituras|lesungen|zugriffe|gelezen|odczytow|pocet precteni|precteno|hits|reads|letto) ?: ?\\d[\\d., ]*|(?:letto|gelesen|lu|leido|lido|gelezen|read) \\d[\\d.,]* (?:volte|mal|fois|veces|vezes|keer|times))$',
  '^(?:offre (?:actualisee|mise a jour) le .{4,30}|(?:anzeige|stelle) aktualisiert am .{4,20}|oferta actualizada el .{4,30}|vaga atualizada em .{4,30}|annuncio aggiornato il .{4,30}|vacature bijgewerkt op .{4,30}|aktualizacja oferty:? .{4,30}|aktualizovano:? .{4,30}|(?:job |ad |vacancy )?updated on .{4,30})$',
  '^(?:(?:this|our) (?:job )?(?:ads?|posts?|listings?) (?:stay|remain|are kept|expire)\\b.{1,60}|ads? stay up for .{1,120}|(?:the )?(?:code|source)(?: code)? (?:for|of) this (?:site|page|board) .{1,60}|post your own (?:job|ad).{0,30}|registered (?:charity|in england|office|company)\\b.{1,120}|company limited by guarantee.{0,60}|(?:p\\. ?iva|c\\.? ?f\\.?|cap(?:itale)?\\.? soc(?:iale)?\\.?|siret|siren|rcs|handelsregister|hrb|ust-?id(?:nr)?\\.?|kvk|btw|cif|nif|cnpj|nip|regon|krs|ico|dic)\\b ?(?:n[°o.]? ?)?:? ?[a-z]{0,3} ?\\d[\\d ./-]{5,}.{0,80})$',
  // Letters to lists, pages of print, files beside the ad.
  '^(?:(?:content-type|content-transfer-encoding|mime-version|message-id|return-path|delivered-to|x-[a-z-]{2,30}|list-(?:id|post|help|subscribe|unsubscribe|archive)|in-reply-to) ?: ?\\S.{0,120}|(?:to|cc|bcc|an|a|para|aan|do|komu) ?: ?\\S{2,60}@\\S{2,60}|https?://\\S*(?:listinfo|unsubscribe|mailman|abmelden|desinscri)\\S*)$',
  '^(?:(?:page|seite|pagina|pag\\.|strona|strana|p\\.) ?\\d{1,3} ?(?:(?:of|von|sur|de|di|van|z|ze|/) ?\\d{1,3})?)$',
];

/** "Something wrong with this ad? Report it": what stands behind the question. */
const REPORT =
  /^(?:report (?:it|this)(?: (?:job|ad))?|melden sie (?:sie|ihn|das)|jetzt melden|signalez-l[ea]|denunciala|denunciela|denuncie|segnalal[ao]|meld het(?: ons)?|zglos (?:to|nam)|nahlaste (?:to|ji))$/;
/** "Anexo I.docx (38 KB)", "Job pack (PDF, 1.2 MB)": a file beside the ad. */
const FILE = /\b(?:pdf|docx?|xlsx?|odt|rtf|zip|word|excel)\)?,? ?[(–-]? ?\d{1,4}(?:[.,]\d{1,2})? ?[km]b\)?$/;

/** "Sep 3, 2023 · 3 min read". */
const READING_TIME =
  /\b\d{1,2} ?min(?:ute[ns]?|uti|utos|uten|ut)?\.? (?:read|de lecture|de lectura|de leitura|di lettura|lesezeit|leestijd|czytania|cteni)$/;

/** Notices in the scripts without spaces; they may be long. */
const EAST_ASIAN_NOTICES = new LeadingPattern([
  String.raw`^(?:(?:完善|上传|上傳|更新|刷新|下载|下載)(?:在线|线上|附件|我的)?(?:简历|履歷)(?:(?:完善|上传|上傳)(?:在线|附件)?(?:简历|履歷))?|加载中.{0,3}|載入中.{0,3}|个人综合排名.{0,20}|(?:查看|了解)(?:完整|更多).{0,6}(?:竞争力|排名|知识|攻略|资讯)|.{0,8}安全提示|.{0,10}(?:严禁|嚴禁)(?:用人单位|招聘者|企业|雇主).{0,200}|(?:本站|平台|本平台)(?:提醒|提示|仅提供|僅提供).{0,200}|广告|廣告|举报该职位)$`,
  String.raw`^(?:読み込み中.{0,3}|(?:お問い?合わせ|応募|資料請求)フォームはこちら|広告|pr|この(?:求人|企業|会社)の(?:評判|口コミ|クチコミ).{0,10}|ログイン(?:して|すると|後に?).{2,40}|会員登録(?:して|すると).{2,40}|(?:平均)?(?:年収|給与|時給)(?:相場|例を見る|の?相場).{0,12}|応募者?(?:数|状況) ?[:：]? ?\d+.{0,6})$`,
  String.raw`^(?:불러오는 ?중.{0,3}|로딩 ?중.{0,3}|광고|남은 ?기간 ?\d+ ?일|지원자 ?(?:통계|현황|수).{0,12}|현재 ?지원자 ?\d+ ?명|(?:.{0,16} )?로그인 ?(?:후|하면|하시면|하고|이 필요).{0,30}|마감일은 기업의 사정.{0,60}|(?:회원가입|로그인|기업 ?서비스){2,3}|기업 ?리뷰 ?\d+.{0,8}|이 기업의 (?:평균 )?연봉.{0,12}|관심기업 ?등록.{0,6})$`,
]);

/** "Gemeindeblatt Nr. 9 Seite 11", "Librarian II Page 2 of 2": what a printed page has at its edge. */
function isPageMark(folded: string): boolean {
  const mark = PAGE_MARK.exec(folded);
  if (mark === null) return NUMBERED_PAGE.test(folded);
  return mark[1] !== undefined || !REFERS.test(folded.slice(0, mark.index));
}
const PAGE_MARK =
  / (?:page|seite|pagina|pag\.|strona|strana|str\.) ?\d{1,3}( ?(?:of|von|sur|de|di|van|z|ze|\/) ?\d{1,3})?$/;
const NUMBERED_PAGE =
  /^(?:page|seite|pagina|strona|strana) \d{1,3} .{0,60}\b(?:nr|no|n°|n|issue|ausgabe|numero|num|numer|cislo)\.? ?\d{1,4}(?:[/-]\d{2,4})?$/;
/** Before the number of a page that a sentence refers to. */
const REFERS =
  /(?:[.!?:;,]|(?:^| )(?:see|on|to|auf|siehe|s\.|vgl\.|cf\.|voir|en|a la|sur la|ver|na|a|zie|op|vedi|zob\.|patrz|viz|from|the|our|web|home|facebook|careers?|company|first|last|next|up|your))$/;

/** Whether a line, as foldFurniture gives it, names a file or asks to report something: what no beginning tells. */
export function isSiteNotice(folded: string): boolean {
  const question = folded.indexOf('? ');
  if (question > 0 && REPORT.test(folded.slice(question + 2))) return true;
  return (
    (/b\)?$/.test(folded) && FILE.test(folded)) ||
    (folded.length <= 40 && folded.includes(' min') && READING_TIME.test(folded)) ||
    (folded.length <= 110 && /\d$/.test(folded) && isPageMark(folded))
  );
}

/** The same for a line in Japanese, Chinese or Korean. */
export function isEastAsianNotice(folded: string): boolean {
  return EAST_ASIAN_NOTICES.test(folded);
}
