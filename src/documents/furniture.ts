import { sharingFirstLetters } from '../core/alternation.ts';
import { withoutAccents } from '../core/without-accents.ts';
import {
  BUTTONS,
  COMMANDS,
  EAST_ASIAN_LINES,
  EAST_ASIAN_PAGES,
  FILLERS,
  LANGUAGE_NAMES,
  NETWORKS,
  ORDERS,
  PAGE_NAMES,
  SHARED_THINGS,
  SITE_THINGS,
} from './furniture-lexicon.ts';
import { LeadingPattern } from './leading-pattern.ts';
import { isEastAsianNotice, isSiteNotice, NOTICES } from './site-notices.ts';

/**
 * What a line of a copied page has to do with its site: `site` belongs to it wherever it stands (a button, a login, a
 * counter, a cookie notice); `page` is the name of one of its pages, which belongs to it at the top or the end of the
 * text, among others of its kind; null where it may be the advertisement's.
 */
export type Furniture = 'site' | 'page' | null;

/** What a word may do in a site's line. */
const COMMAND = 1;
const ORDER = 2;
const SITE = 4;
const KNOWN = 8;

const WORDS = new Map<string, number>();
for (const [list, role] of [
  [COMMANDS, COMMAND],
  [ORDERS, ORDER],
  [SITE_THINGS, SITE],
  [SHARED_THINGS, KNOWN],
  [FILLERS, KNOWN],
] as const) {
  for (const word of list.trim().split(/\s+/)) WORDS.set(word, (WORDS.get(word) ?? 0) | role);
}
const setOf = (list: string, separator: RegExp | string): ReadonlySet<string> =>
  new Set(
    list
      .trim()
      .split(separator)
      .map((name) => name.trim()),
  );
const NAMES = setOf(PAGE_NAMES.replace(/\n/g, '|'), '|');
const PRESSED = setOf(BUTTONS.replace(/\n/g, '|'), '|');
const LANGUAGES = setOf(LANGUAGE_NAMES, /\s+/);
const SOCIAL = setOf(NETWORKS, /\s+/);

const FIRST_WORD = /[\p{L}\p{N}]+/u;
const NO_WORD = /[^\p{L}\p{N}'-]+/u;
/** The words that a line of the lexicon may begin with, as far as a hyphen or an apostrophe. */
const FIRST_WORDS: ReadonlySet<string> = new Set(
  [...WORDS.keys(), ...NAMES, ...PRESSED, ...LANGUAGES, ...SOCIAL].map((words) => FIRST_WORD.exec(words)?.[0] ?? ''),
);

/** Longer lines are prose, or a notice known by its words. */
const MAX_LINE = 100;
const MAX_NOTICE = 420;
const MAX_WORDS = 9;

const EAST_ASIAN = new LeadingPattern(EAST_ASIAN_LINES.map((lines) => `^(?:${lines})$`));
const EAST_ASIAN_PAGE = new LeadingPattern(EAST_ASIAN_PAGES.map((names) => `^(?:${names})$`));
const IS_EAST_ASIAN = /[\u3040-\u30FF\u3400-\u9FFF\uAC00-\uD7AF]/;

const UNIT =
  '(?:s|m|h|d|w|mo|min(?:ute)?s?|hours?|hrs?|days?|weeks?|months?|minuten?|stunden?|tag(?:en?)?|wochen?|monat(?:en?)?|minutes?|heures?|jours?|semaines?|mois|minutos?|horas?|dias?|semanas?|mes(?:es)?|minut[oi]|or[ae]|giorn[oi]|settiman[ae]|mes[ei]|uur|uren|dag(?:en)?|we(?:ek|ken)|maand(?:en)?|minut[yę]?|godzin[yę]?|dni|dzien|tygodni[ea]?|tydzien|miesi[aą]c[ey]?|hodin(?:ami|y)?|dn(?:y|em|i)|tydn(?:y|em)|mesic[ie]?m?)';
const SINCE = `(?:(?:re)?(?:posted|listed|published|updated|added|active|advertised)|online|vor|seit|il y a|publi[ea]e?s?|publicad[oa]s?|actualisee?|hace|ha|opublikowan[aeoy]|dodan[aeoy]|zverejneno|vlozeno|pred|geplaatst|gepubliceerd|pubblicat[oa]|veroffentlicht|aktualisiert|eingestellt|erschienen|anzeige|annonce|offre|oferta|vaga|actualizad[oa]|atualizad[oa]|aggiornat[oa])`;
/** How long ago the ad was put there: what was done, how exactly it is meant, and the time. */
const PUT = new RegExp(`^(?:${SINCE}[:\\s]+){1,3}`);
const ABOUT =
  /^(?:about |over |more than |less than |etwa |mehr als |plus de |mas de |mais de |piu di |meer dan |ponad )/;
const AGO = new RegExp(
  `^(?:\\d{1,3}\\+?|an?|ein(?:em|er)?|une?|una?|uma?|un|een|one)\\+? ?${UNIT}(?: ago| fa| atras| temu| geleden)?(?: (?:geplaatst|posted|publiee?|opublikowano|dodano|veroffentlicht|pubblicato))?(?: ?\\([^()]{1,20}\\))?$`,
);
const RELATIVE = /\b(?:ago|fa|atras|temu|geleden|vor|il y a|hace|ha|pred|posted|seit)\b|^\d{1,2}(?:d|w|mo|h|m)$/;
/** A number, in digits or as an article. */
const COUNTED = /\d|\b(?:ein|un|een|one|an?\b)/;
const TODAY =
  /^(?:(?:re)?(?:posted|listed|published|updated|added|active|online|publi[ea]e?|publicad[oa]|veroffentlicht|geplaatst|pubblicat[oa]|opublikowan[aeo]|dodan[aeo]|zverejneno|aktualisiert)[: ]+(?:on )?)?(?:today|yesterday|just now|just posted|heute|gestern|aujourd'hui|hier|hoy|ayer|hoje|ontem|oggi|ieri|vandaag|gisteren|dzis(?:iaj)?|wczoraj|dnes|vcera|new|neu|nouveau|nuevo|nuova|novo|nieuw|nowe|nova)$/;

/** "Over 200 applicants", "1.204 Aufrufe": a number, whom it counts, and what they did. */
const COUNT = /^(?:(?:over|be among the first|uber|plus de|mas de|mais de|ponad) )?\d[\d.,]*\+? /;
const COUNTED_PEOPLE = /^(?:people |persons |personen |personnes |personas |pessoas |persone |osob )/;
const COUNTED_THINGS = new LeadingPattern([
  String.raw`^(?:views?|clicks?|applicants?|applications?|applied|(?:have )?(?:viewed|clicked|applied|saved).{0,30}|followers?|reviews?|comments?|likes?|shares?|connections?|employees on linkedin|aufrufe|bewerber(?:innen)?|bewertungen|kommentare|vues|avis|candidats|candidatures|commentaires|abonnes|visitas|visualizaciones|inscritos?|postulantes|candidatos|evaluaciones|opiniones|comentarios|seguidores|visualizacoes|avaliacoes|visualizzazioni|candidature|recensioni|commenti|weergaven|sollicitanten|reacties|beoordelingen|wyswietlen|kandydatow|opinii|komentarzy|zobrazeni|uchazecu|hodnoceni|komentaru)\b.{0,40}$`,
]);

/** Lines known by their shape: counters, notices, copyright, safety tips, the site's own words about itself. */
const SHAPES: readonly RegExp[] = [
  // Counters.
  /^(?:be among the first \d+ applicants|(?:anuncio|oferta|vaga|annonce|offre|anzeige|stelle|inzerat|ogloszenie|ad|this job|advert) (?:visto|vista|vue|viewed|has been viewed|angesehen|zobrazen[oa]?) .{0,30}|(?:liczba wyswietlen|wyswietlen|wyswietlenia|odslon|pocet zobrazeni|zobrazeni|aufrufe|visitas|visualizzazioni|visualizacoes|views|hits|visualizaciones|nombre de vues)[: ]+\d[\d .]*|(?:applicants|views) ?: ?\d+|\d(?:[.,]\d)? ?★?.{0,3}\(?\d[\d.,]* (?:reviews|avis|evaluaciones|opiniones|bewertungen|avaliacoes|recensioni|opinii)\)?|bewertungen bei .{0,40}|[★☆⭐]{2,}.{0,20})$/,
  /^(?:promoted|sponsored|gesponsert|sponsorise|patrocinad[oa]|sponsorizzat[oa]|gesponsord|sponsorowane|featured|actively (?:recruiting|hiring)|responses managed off linkedin|responded to \d+%.{0,90}|typically responds within.{0,40}|often replies.{0,30}|your (?:profile matches|ai-powered).{0,60}|am i a good fit.{0,60}|see how you compare.{0,60}|how you match.{0,40}|tailor my resume.{0,30}|show match details|help me stand out.{0,20}|meet the hiring team|job poster|people you can reach out to.{0,40}|exclusive job seeker insights|(?:re)?activate premium.{0,30}|try premium.{0,40}|access company insights.{0,60}|set (?:an? )?(?:job )?alert.{0,60}|profile insights|find out how your skills align.{0,60}|do you (?:have|know).{0,60}\?|(?:1st|2nd|3rd)\+?|job activity|hiring insights|company photos|claimed profile|you must create an .{1,30} account.{0,90}|if you require alternative methods of application.{0,200}|this is a remote listing from.{0,60})$/,
  // Who made the page, and whose it is.
  /^(?:©|\(c\) ?\d{4}|copyright\b|powered by\b|jobs powered by\b|hosted by\b|built (?:with|by)\b|(?:web ?)?(?:design|site|website|seite|realisation|realizzazione|diseno|desarrollo|realizacja|tvorba webu)(?: by| von| par| por| da| door| od|:| &).{1,40}$|webdesign\b|all rights reserved|alle rechte vorbehalten|tous droits reserves|todos los derechos|todos os direitos|tutti i diritti|alle rechten voorbehouden|wszelkie prawa|vsechna prava|p\. ?iva [\d ]+|wytworzyl:|wprowadzil|opublikowal:|data (?:publikacji|wytworzenia|modyfikacji):|data ultima modifica|last (?:updated|modified|reviewed)|letzte (?:anderung|aktualisierung)|zuletzt (?:geandert|aktualisiert)|derniere (?:mise a jour|modification)|ultima (?:actualizacion|atualizacao|modifica)|laatst (?:bijgewerkt|gewijzigd)|ostatnia (?:aktualizacja|modyfikacja)|posledni (?:aktualizace|zmena))/,
  /^(?:projekt wspolfinansowany|cofinancad|cofinanciad|kofinanziert von|financed by the european|avec le soutien de|livro de reclamacoes|do not sell or share my .{0,30}|your (?:privacy|california).{0,30}|this (?:site|website) is .{0,60}|browser (?:not supported|nicht unterstutzt).{0,60})/,
  // Cookies and scripts.
  /^(?:(?:accept|reject|allow|deny|decline) all.{0,20}|alle (?:akzeptieren|ablehnen)|tout (?:accepter|refuser)|(?:aceptar|rechazar) tod[oa]s?|(?:aceitar|rejeitar|recusar) tud[oa]|accetta tutt[oi]|alles (?:accepteren|weigeren)|(?:zaakceptuj|odrzuc) wszystk.{1,4}|prijmout vse|(?:got it|i agree|i accept|entendi|entendido|j'ai compris|verstanden|ho capito|rozumiem|rozumim|begrepen|ok)!?|please enable (?:javascript|cookies).{0,60}|you need to enable javascript.{0,40}|javascript (?:is (?:disabled|required)|muss aktiviert).{0,60}|this site is protected by recaptcha.{0,120}|by (?:clicking|continuing|signing up|creating).{0,200}(?:terms|privacy|policy|consent).{0,60})$/,
  // To the content, to the top, where the visitor is.
  /^(?:skip (?:to|links?)\b.{0,40}|jump to\b.{0,40}|(?:direkt )?zum (?:haupt)?(?:inhalt|navigation).{0,20}|zur (?:haupt)?navigation.{0,20}|aller (?:directement )?au contenu.{0,20}|acceder (?:directement )?au contenu.{0,20}|(?:ir|saltar|pular|ir para|passar|avancar) (?:al?|para)? ?o? ?(?:contenido|conteudo).{0,20}|vai al contenuto.{0,20}|salta al contenuto.{0,20}|(?:ga |spring |direct )?naar (?:de )?(?:hoofd)?inhoud.{0,10}|przejdz do (?:glownej )?(?:tresci|menu).{0,20}|(?:preskocit|prejit) (?:na|k) obsah.{0,10}|(?:you are here|sie sind hier|sie befinden sich hier|vous etes ici|estas (?:en|aqui)|esta (?:usted )?(?:en|em|aqui)|voce esta (?:em|aqui)|ti trovi in|sei in|u bent hier|je bent hier|jestes tutaj|nachazite se)\s?:.{0,120}|(?:schriftgrosse|font size|text size|taille du texte|tamano de letra|tamanho da letra|dimensione testo|lettergrootte|rozmiar czcionki|wielkosc liter|velikost pisma)\b.{0,30}|(?:a[+-]?\s?){2,4})$/,
  // Reporting, safety, privacy on the site.
  /^(?:report (?:this|an?|the)?\s?(?:job|ad|advert|listing|posting|problem|issue|abuse|scam|vacancy|error).{0,30}|(?:diese )?(?:stelle|anzeige|stellenanzeige|jobanzeige) melden.{0,20}|(?:problem|fehler|missbrauch) melden.{0,20}|signaler (?:cette|l'|un|une|ce) ?(?:offre|annonce|probleme|abus|contenu|erreur).{0,40}|(?:denunciar|reportar|denuncie|informar de) (?:esta |este |la |el |a |o |un |um )?(?:oferta|vacante|vaga|empleo|anuncio|abuso|problema|error|erro).{0,30}|segnala (?:questo |questa |l'|un )?(?:annuncio|offerta|problema|abuso|errore).{0,30}|(?:meld|rapporteer) (?:deze |dit |een )?(?:vacature|advertentie|probleem|misbruik|fout).{0,30}|(?:zglos|raportuj) (?:to |blad|naruszenie|ogloszenie|oferte|naduzycie|problem).{0,30}|nahlasit (?:inzerat|nabidku|chybu|zneuziti|problem).{0,30})$/,
  /^(?:be careful|beware(?: of (?:imposters?|scams?|fraud\w*))?!?|stay safe.{0,20}|safety tips?.{0,30}|(?:never|don't|do not) (?:provide|share|give|send|enter|pay).{0,60}(?:bank|credit card|money|passport|payment|personal details).{0,90}|(?:cuidado|atencao|atencion|ojo|precaucion|alerta)\b.{0,40}(?:golpes?|fraudes?|estafas?).{0,90}|(?:nunca|no) (?:entregues|envies|pagues|des|compartas|forneca|pague|envie).{0,60}(?:dinero|dinheiro|datos|dados|banc).{0,60}|ne (?:communiquez|versez|payez|donnez) jamais.{0,90}|geben sie (?:niemals|nie).{0,90}|(?:non|mai) (?:inviare|fornire|pagare).{0,60}(?:denaro|soldi|banc).{0,40}|geef nooit.{0,90}|nigdy nie (?:podawaj|wysylaj|plac).{0,90}|nikdy (?:neposilejte|nesdelujte|neplatte).{0,90}|(?:researching careers|looking for career advice)\?.{0,100}|learn how to protect yourself.{0,40})$/,
  // Letters, apps, groups, other sites.
  /^(?:(?:click|tap|klicken sie|klick|cliquez|haz clic|clique|clicca|klik|kliknij|klikni|kliknete) (?:here|on the|hier|ici|aqui|qui|tutaj|tu|sem|zde)\b.{0,30}(?:join|group|telegram|whatsapp|channel|subscribe|alerts?|print|report|login|log in|register|gruppe|groupe|grupo|gruppo|groep|grupy|kanal|canal|canale|kanaal|skupin).{0,40}|(?:join|subscribe to|follow) (?:our|us on|the).{0,20}(?:telegram|whatsapp|facebook|instagram|linkedin|twitter|youtube|channel|group|newsletter|mailing list).{0,30}|subscribe (?:to|for).{0,40}(?:alerts?|newsletter|updates|list).{0,20}|to unsubscribe.{0,100}|(?:sign up|register|subscribe|get|receive|create|set up|activate).{0,30}(?:job |e-?mail )?(?:alerts?|newsletter|notifications)\b.{0,50}|(?:download|get|install) (?:the|our).{0,20}\bapp\b.{0,30}|(?:lade|hol dir|ladet|laden sie).{0,20}\bapp\b.{0,30}|(?:telechargez?|descarga|descargate|baixe|scarica|pobierz|stahnete?(?: si)?)\b.{0,20}\b(?:app|appli|application|aplicacion|aplicativo|aplikacj[ei]|aplikaci)\b.{0,30}|(?:jobs?|stellen|angebote|neue jobs).{0,20}(?:per|als|via) (?:e-?mail|mail|newsletter|whatsapp).{0,30}|(?:recevoir|recevez|recibe|recibir|receba|ricevi|ontvang|otrzymuj|dostavejte|posilejte|avisame|avise-me|m'alerter|alertez-moi).{0,40}\b(?:offres|annonces|alertes|ofertas|empleos|alertas|vagas|offerte|annunci|vacatures|oferty|nabidky|mail|e-?mail|similares)\b.{0,30})$/,
  /^(?:(?:are you |sind sie |vous etes |hai un|tienes un|sei un'|ben je ).{0,20}(?:employer|recruiter|arbeitgeber|recruteur|azienda|hotel|hosteleria|empresa|werkgever)\??.{0,40}|(?:is this page useful|was this (?:page|article|job) (?:useful|helpful)|war diese (?:seite|information) hilfreich|cette page vous a-t-elle.{0,30}|te ha (?:sido|resultado) util.{0,30}|esta pagina foi util|questa pagina.{0,10}utile|was deze pagina.{0,20}|czy ta strona.{0,20})\??(?: yes| no| ja| nein| oui| non| si| sim| nie| tak)*|print this (?:page|job|ad).{0,20}|e-?mail (?:this )?(?:job|page|vacancy)?\s?to a (?:friend|colleague).{0,10}|refer (?:a friend|someone).{0,20}|(?:envoyer|enviar|inviare|invia|stuur|wyslij|poslat).{0,20}\b(?:ami|amigo|amico|vriend|znajomemu|priteli|znamemu)\b.{0,20}|(?:vorname|nachname|first name|last name|surname|your name|prenom|nom|nombre|apellidos?|nome|sobrenome|cognome|voornaam|achternaam|imie|nazwisko|jmeno|prijmeni)\*(?:.{0,90})|(?:lebenslauf|cv|resume|anschreiben|dateien?) hochladen.{0,60}|(?:drop|upload|attach|choose|drag).{0,20}(?:files?|cv|resume).{0,60}|no file chosen|tu direccion de correo electronico no sera publicada.{0,80}|your email address will not be published.{0,80}|required fields are marked.{0,10}|(?:save|salva|guardar|enregistrer).{0,20}\bname, email.{0,80}|jobs? (?:in der nahe|near you|near me|nearby).{0,80}|(?:popularne|popular|haufige|beliebte|recherches populaires|busquedas|pesquisas|ricerche|populaire|oblibene).{0,3}(?:wyszukiwania|searches|suchen|suchanfragen|recherches|busquedas|pesquisas|ricerche|zoekopdrachten|hledani)?:.{1,120})$/,
  // Who wrote the page.
  /^(?:by|por|par|von|di|da|door|przez|od) [^|·]{2,40} ?[|·] .{0,90}\b(?:comments?|comentarios?|commentaires?|kommentare?|commenti|reacties|komentarzy|komentaru)\b/,
  // Where one follows or shares.
  /^(?:(?:share|teilen|partager|compartir|compartilhar|partilhar|condividi|delen|deel|udostepnij|sdilet|follow us|folgen sie uns|folge uns|suivez[- ]nous|siguenos|siga-nos|seguici|volg ons|obserwuj nas|sledujte nas)\b.{0,14}?(?: (?:on|auf|sur|en|no|na|su|op|via)|:)\s(?:[a-z, &|/·]+))$/,
];

const BY_SHAPE = new LeadingPattern([...SHAPES.map(({ source }) => source), ...NOTICES]);
const WARNING = /^.{0,60}\bnunca (?:entregues|envies|pagues|pague|envie|forneca)\b.{0,80}$/;
/** What a forum puts above a message. */
const POSTED_BY =
  /^\S{2,30} \d{1,3} (?:minutes?|hours?|days?|months?|years?) ago ?\|? ?(?:\|? ?(?:parent|context|favorite|root|next|prev|hide|flag|on:|\[).{0,80})+$/;
const COOKIE_NOTICE =
  /\b(?:we|wir|nous|uses?|using|verwenden|nutzen|setzen|utilisons|utilise|utilizamos|usamos|utiliza|usa|utilizziamo|utilizza|utilizzano|gebruiken|gebruikt|uzywamy|wykorzystuje|pouzivame|pouziva|accept|reject|manage|akzeptieren|ablehnen|accepter|refuser|aceptar|rechazar|aceitar|rejeitar|accetta|rifiuta|accepteren|weigeren|akceptuj|odrzuc|prijmout|odmitnout|consent|settings|einstellungen|preferences|preferencias|preferenze|voorkeuren|ustawienia|nastaveni|beheren|gestionar|gerenciar|gestisci|gerer)\b/;
const RESERVED = new Set(
  'reserved vorbehalten reserves reservados riservati voorbehouden zastrzezone vyhrazena'.split(' '),
);
const RIGHTS =
  /(?:all rights reserved|alle rechte vorbehalten|tous droits reserves|todos los derechos reservados|todos os direitos reservados|tutti i diritti riservati|alle rechten voorbehouden|wszelkie prawa zastrzezone|vsechna prava vyhrazena)\.?$/;
const FOOTER_WORD = new LeadingPattern([
  "^(?:impressum|datenschutz(?:erklarung|hinweise?)?|agb|barrierefreiheit|nutzungsbedingungen|erklarung zur barrierefreiheit|cookies?(?: policy| settings|-einstellungen)?|privacy(?: policy| notice| statement)?|terms(?: of (?:use|service)| (?:&|and) conditions)?|accessibility(?: statement)?|legal(?: notice)?|sitemap|site map|disclaimer|modern slavery(?: statement)?|imprint|mentions legales|politique de (?:confidentialite|cookies)|confidentialite|plan du site|cgu|cgv|conditions generales(?: d'utilisation| de vente)?|rgpd|gdpr|accessibilite(?: : .{1,30})?|donnees personnelles|gestion des cookies|aviso legal|politica de (?:privacidade?|cookies)|privacidade?|terminos y condiciones|condiciones de uso|condiciones legales|accesibilidad|mapa (?:del sitio|web|do site)|termos (?:de uso|e condicoes)|termos|acessibilidade|canal de denuncias|livro de reclamacoes|note legali|privacy policy|informativa (?:privacy|cookie)|accessibilita|dichiarazione di accessibilita|whistleblowing|codice etico|mappa del sito|credits|privacyverklaring|privacybeleid|cookiebeleid|cookieverklaring|algemene voorwaarden|gebruiksvoorwaarden|toegankelijkheid|colofon|polityka (?:prywatnosci|cookies)|regulamin(?: serwisu)?|rodo|deklaracja dostepnosci|mapa strony|ochrana (?:soukromi|osobnich udaju)|zasady (?:cookies|ochrany.{0,20})|podminky (?:pouzivani|uziti)|obchodni podminky|prohlaseni o pristupnosti|mapa stranek|gdpr|help|hilfe|aide|ayuda|ajuda|aiuto|hulp|pomoc|napoveda|contact(?: us)?|kontakt|contacto|contato|contatti|lageplan|leichte sprache|cookie (?:policy|preferences|settings))$",
]);

const UNEVEN = /\s\s|[^\S ]/;
const FULL_WIDTH = /[\uFF01-\uFF5E\u3000]/;
const STARTS = /^[\p{L}\p{N}©★☆⭐(]/u;
const ENDS = /[\p{L}\p{N}★☆⭐)?.:]$/u;
const COUNTER = / ?\(\d{1,5}\)$/;

/**
 * Folds a line for the lexicon: lower case, no accents, straight quotes, no icons or arrows around it, no counter or
 * colon behind it.
 */
export function foldFurniture(text: string): string {
  let folded = text.toLowerCase();
  if (/[^\0-\x7F]/.test(folded)) {
    folded = withoutAccents(FULL_WIDTH.test(folded) ? folded.normalize('NFKC') : folded)
      .replaceAll('ß', 'ss')
      .replace(/[’‘´`]/g, "'");
  }
  if (UNEVEN.test(folded)) folded = folded.replace(/\s+/g, ' ');
  let start = 0;
  let end = folded.length;
  while (start < end && !isEdge(folded, start, STARTS)) start++;
  while (end > start && !isEdge(folded, end - 1, ENDS)) end--;
  const trimmed = folded.slice(start, end);
  if (trimmed.endsWith(':')) return trimmed.slice(0, -1).trimEnd();
  return trimmed.endsWith(')') && trimmed.length < 60 ? trimmed.replace(COUNTER, '') : trimmed;
}

/** Whether a line may begin or end with a character. */
function isEdge(text: string, at: number, pattern: RegExp): boolean {
  const code = text.charCodeAt(at);
  const isPlain = (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
  return isPlain || pattern.test(text[at] ?? '');
}

/**
 * Judges one line of a page's text.
 * @param text the line as it stands there, without a bullet
 * @param inList whether it is an item of a list, where words of command may be duties ("Publish job ads")
 * @param foldedBefore the line as foldFurniture gives it, where the caller has it
 */
export function furnitureOf(text: string, inList = false, foldedBefore?: string): Furniture {
  if (text.length > MAX_NOTICE || (text.length > MAX_LINE && !NOTICE.test(text.toLowerCase()))) return null;
  const folded = foldedBefore ?? foldFurniture(text);
  if (folded === '') return /[\p{L}\p{N}]/u.test(text) || text.length > 3 ? null : 'site';
  if (IS_EAST_ASIAN.test(folded)) return eastAsian(folded);
  const whole = ofPart(folded, inList);
  if (whole !== null || folded.length > MAX_LINE || !SEPARATED.test(text)) return whole;
  const cells = cellsOf(text);
  return cells.length > 1 ? ofCells(cells, inList) : null;
}

function ofPart(folded: string, inList: boolean): Furniture {
  const cell = ofCell(folded, inList);
  if (cell === 'site') return cell;
  const shaped =
    BY_SHAPE.test(folded) ||
    isSiteNotice(folded) ||
    isCounter(folded) ||
    (folded.includes('nunca') && WARNING.test(folded)) ||
    (folded.includes(' ago ') && POSTED_BY.test(folded)) ||
    (folded.includes('cookie') && COOKIE_NOTICE.test(folded)) ||
    (RESERVED.has(lastWord(folded)) && RIGHTS.test(folded.slice(-44))) ||
    isSince(folded);
  return shaped ? 'site' : cell;
}

function isCounter(folded: string): boolean {
  const count = COUNT.exec(folded)?.[0];
  return count !== undefined && COUNTED_THINGS.test(folded.slice(count.length).replace(COUNTED_PEOPLE, ''));
}

function lastWord(folded: string): string {
  const end = folded.endsWith('.') ? folded.length - 1 : folded.length;
  return folded.slice(folded.lastIndexOf(' ') + 1, end);
}

/** Words without which a longer line is prose: of notices on cookies, rights, safety, accounts. */
const NOTICE = sharingFirstLetters(
  /cookie|©|copyright|rights|vorbehalten|réservés|reservad|riservati|voorbehouden|zastrze|vyhrazena|bank|money|dinero|dinheiro|datos|dados|golpe|fraude|estafa|denaro|soldi|jamais|niemals|nooit|nigdy|nikdy|captcha|javascript|clicking|continuing|alternative methods|严禁|嚴禁|sign in|log in|portal|average|durchschnitt|salari|salaire|melden|responded|account|career advice|email|e-mail|newsletter|alert|finan|fund|[|»>→]|[：:].{20}|[費费證证]|無断|무단|备|備/,
);
/** Where a line may be a row of cells. */
const SEPARATED = /[|｜•·●>›»→;\t/–—]|\s{2}| - /;

/** Whether a line belongs to the site wherever it stands. */
export function isFurnitureLine(text: string, inList = false): boolean {
  return furnitureOf(text, inList) === 'site';
}

function isSince(folded: string): boolean {
  return (
    folded.length <= 60 &&
    (TODAY.test(folded) ||
      (COUNTED.test(folded) && RELATIVE.test(folded) && AGO.test(folded.replace(PUT, '').replace(ABOUT, ''))))
  );
}

function eastAsian(folded: string): Furniture {
  if (isEastAsianNotice(folded)) return 'site';
  if (folded.length > 120) return null;
  if (EAST_ASIAN.test(folded)) return 'site';
  if (
    /^\d{1,3}\+? ?(?:分|時間|日|週間|か?ヶ?月|分钟|小时|天|周|个月|分鐘|小時|週|個月|분|시간|일|주|개월) ?(?:前|以内|之前|전)(?:[に に]?(?:掲載|更新|发布|發布|등록).{0,4})?$/.test(
      folded,
    )
  )
    return 'site';
  if (/^\d{1,2}\/\d{1,2} ?(?:更新|刷新)$/.test(folded)) return 'site';
  if (/^(?:今日|昨日|今天|昨天|刚刚|오늘|어제)(?:の?(?:掲載|更新|发布|등록))?$/.test(folded)) return 'site';
  if (folded.length <= 40 && EAST_ASIAN_PAGE.test(folded)) return 'page';
  const cells = folded.split(/\s*[|｜／/·・•>›»＞]\s*|\s{1,}/u).filter((cell) => cell !== '');
  if (cells.length < 2 || cells.length > 12) return null;
  const kinds = cells.map((cell) =>
    EAST_ASIAN.test(cell)
      ? 'site'
      : EAST_ASIAN_PAGE.test(cell) || LANGUAGES.has(cell) || NAMES.has(cell)
        ? 'page'
        : null,
  );
  if (!kinds.includes(null)) return kinds.includes('page') ? 'page' : 'site';
  return cells.length >= 3 && kinds.filter((kind) => kind !== null).length * 2 > cells.length ? 'page' : null;
}

/** The parts of a line that a bar, a dot, an arrow or a wide space sets apart. */
function cellsOf(text: string): string[] {
  return text
    .split(/\s*[|｜•·●>›»→]\s*|\s+[/–—-]\s+|\t|\s{2,}|;\s+/u)
    .map(foldFurniture)
    .filter((cell) => cell !== '');
}

/** A row of links, or the way to a page. */
function ofCells(cells: readonly string[], inList: boolean): Furniture {
  if (cells.length > 14) return null;
  const kinds = cells.map((cell) => ofPart(cell, inList));
  if (kinds.every((kind) => kind !== null)) return 'site';
  const known = kinds.filter((kind) => kind !== null).length;
  if (cells.length < 3 || known * 2 < cells.length || cells.some((cell) => cell.length > 40)) return null;
  return known >= 3 && known * 4 >= cells.length * 3 ? 'site' : 'page';
}

function ofCell(folded: string, inList: boolean): Furniture {
  if (folded.length > 90) return null;
  return (isOfLexicon(folded) ? ofWords(folded, inList) : null) ?? ofName(folded);
}

/** Whether a line begins with a word of the lexicon: prose is turned away here. */
function isOfLexicon(folded: string): boolean {
  const [word = ''] = FIRST_WORD.exec(folded) ?? [];
  return word !== '' && FIRST_WORDS.has(word);
}

function ofWords(folded: string, inList: boolean): Furniture {
  const words = folded.split(NO_WORD).filter((word) => word !== '');
  if (words.every((word) => SOCIAL.has(word)) && (words.length > 1 || !inList))
    return words.length > 1 ? 'site' : 'page';
  if (words.length > 1 && words.every((word) => LANGUAGES.has(word)))
    return words.every((word) => word.length <= 5) ? 'site' : 'page';
  if (PRESSED.has(folded)) return inList ? 'page' : 'site';
  if (!(inList && words.length > 2) && isCommand(folded, words)) return 'site';
  if (NAMES.has(folded) || (folded.length <= 5 && LANGUAGES.has(folded))) return 'page';
  return ofName(folded) ?? (isMenu(words) && !folded.includes(',') ? 'site' : null);
}

/** Names of pages that are known by their shape. */
function ofName(folded: string): Furniture {
  return FOOTER_WORD.test(folded) || MINE.test(folded) || DOMAIN.test(folded) ? 'page' : null;
}

/** "My InfoJobs", "Mein Konto": what belongs to the visitor. */
const MINE_WORDS = new Set(
  'my mi mis mon ma mes mein meine meu meus minha minhas mio mia miei mie mijn moje moj moja muj'.split(' '),
);
const MINE =
  /^(?:my|mi|mis|mon|ma|mes|mein|meine|meu|meus|minha|minhas|il mio|la mia|i miei|mijn|moje|moj|muj) \p{L}+(?: \p{L}+)?$/u;
/** A site's name that is its address. */
const DOMAIN = /^(?:www\.)?[a-z\d-]{2,30}\.(?:[a-z]{2,3}|jobs|info|careers|work|org\.[a-z]{2}|com?\.[a-z]{2})$/;

/** A row of links whose gaps were lost in copying: nothing but names of pages, at least three of them. */
function isMenu(words: readonly string[]): boolean {
  if (words.length < 3 || words.length > 14) return false;
  let names = 0;
  let at = 0;
  while (at < words.length) {
    let end = Math.min(words.length, at + 4);
    while (end > at && !isPageName(words.slice(at, end).join(' '))) end--;
    if (end === at) return false;
    names++;
    at = end;
  }
  return names >= 3;
}

function isPageName(name: string): boolean {
  return NAMES.has(name) || LANGUAGES.has(name) || PRESSED.has(name) || ((WORDS.get(name) ?? 0) & SITE) !== 0;
}

/** A button: every word is one that sites use, one of them commands, and what is commanded is a thing of the site. */
function isCommand(folded: string, words: readonly string[]): boolean {
  if (words.length > MAX_WORDS || /[.:]$/.test(folded)) return false;
  let roles = 0;
  for (const [index, word] of words.entries()) {
    // "Inloggen Mijn Jobsite": whose account it is, whatever the site is called.
    if (index > 0 && index === words.length - 1 && MINE_WORDS.has(words[index - 1] ?? '')) break;
    const parts = WORDS.has(word) ? [word] : word.split(/['-]/).filter((part) => part !== '');
    for (const part of parts) {
      const role = WORDS.get(part);
      if (role === undefined) return false;
      roles |= role;
    }
  }
  if (/ (?:to|for|by|with|of|the|a|an)$/.test(folded)) return false;
  if (MINE_WORDS.has(words[0] ?? '') && words.every((word) => ((WORDS.get(word) ?? 0) & SITE) !== 0))
    return words.length > 1;
  return (roles & COMMAND) !== 0 || ((roles & ORDER) !== 0 && (roles & SITE) !== 0);
}
