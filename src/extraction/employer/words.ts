/**
 * Words by which the names in an advertisement are told apart: what is no name, no firm, or only a part of one.
 */

/** Hosts of mail, boards and networks, whose names say nothing of an employer. */
export const HOSTS =
  /^(?:gmail|googlemail|outlook|hotmail|yahoo|icloud|proton(?:mail)?|gmx|web|t-online|qq|163|126|naver|linkedin|indeed|glassdoor|stepstone|xing|greenhouse|lever|ashbyhq|workable|smartrecruiters|personio|myworkdayjobs|github|google|facebook|forms|bit|youtube|twitter|example|com|org|net|co|jobs|careers|www|mail|wd\d+)$/i;

/** Nouns and verbs that ads begin sentences with, and tools, diplomas and contracts that are written like names. */
export const COMMON =
  /^(?:finance|traders?|compensation|perks|hybrid|core|overview|summary|mission|vision|unit|processus|profil|poste|prime|mutuelle|horaires|rythme|formation|diplôme|permis|lieu|date|début|cap|bep|bts|btm|bac|cdi|cdd|rtt|smic|experiencia|horario|jornada|sueldo|contrato|lugar|idiomas?|conocimientos|carné|qué|cómo|quién|vaga|regime|turno|local|prazo|cargo|área|horário|valor|duração|sede|orario|stipendio|retribuzione|turni|patente|inquadramento|titolo|scadenza|ruolo|functie|salaris|uren|locatie|ervaring|opleiding|rijbewijs|wie|wat|forma|wymiar|wskaźnik|miejsce|termin|etat|umowa|kontakt|wymagania|prawo|osoba|praca|dyrekcja|plat|mzda|praxe|úvazek|místo|nástup|směny|pozice|praxis|beginn|befristung|urlaub|schicht|lohn|stelle|führerschein|team|aufgabe|alle|solltest|sollten|node|react|vue|angular|kotlin|swift|spring|rust|go|golang|django|rails|laravel|postgres(?:ql)?|mysql|kafka|terraform|git|jira|figma|sap|salesforce|oracle|excel|word|powerpoint|outlook|photoshop|windows|azure|snowflake|tableau|mandant(?:in)?|kunde|kundin|auftraggeber|klient|klant|opdrachtgever|clientes?|clients?|remotejobs|co|corp|group|technolog(?:ie|y|ía|ia)|technik|it|ict|marketing|sales|vertrieb|verkauf|logisti(?:k|ek|cs|que|ca)|produ(?:ktion|ction|cción|ção|zione|ktie|kcja)|ventas|comerci(?:al|ale)|commercial|operations|engineering|people|zorg|onderwijs|administra(?:tie|ción|tion|cja|tiva)|verwaltung|entwicklung|produkt|einkauf|buchhaltung|informati(?:ca|que|k)|informática|compras|finan(?:ças|ze|zas|zen|cie|se)|vendas|vendite|amministrazione|ventes|achats|sprzedaż|logistyka|obchod|výroba|doprava|účetnictví|gastronomie|handel|pflege|bildung|gesundheit|bau|hostelería|turismo|sanidad|santé|bâtiment|restauration|edilizia|sanità|turystyka|gastronomia|se|si|man|hay|empresa|azienda|entreprise|société|bedrijf|unternehmen|agenzia|agencia|agência|agence|agentur|actualmente|actuellement|atualmente|attualmente|momenteel|obecnie|aktuálně|aktuell|derzeit|zurzeit|currently|importante|prestigiosa|personaldienstleister|personaldienstleistung|zeitarbeitsfirma|zeitarbeit|personalvermittlung|intérim|uitzendbureau|agencja|agentura|ett|kleinunternehmen|familienbetrieb|handwerksbetrieb|verified|recruiter|arbeitgeber|recruteur|werkgever|pracodawca|empregador|empleador|zaměstnavatel)$/iu;

/** Labels of the place of work. */
export const PLACE_LABEL =
  /^(?:location|place|city|duty station|base|work(?:ing)? location|workplace|standort|(?:arbeits|einsatz|dienst)?ort|lieu(?: de travail)?|localisation|ville|ubicación|localidad|lugar(?: de trabajo)?|ciudad|local(?: de trabalho)?|localização|cidade|sede(?: di lavoro)?|luogo(?: di lavoro)?|locatie|(?:stand)?plaats|miejsce pracy|lokalizacja|miejscowość|místo(?: výkonu práce)?|lokalita|勤務地|勤務場所|工作地点|工作地點|上班地點|地点|근무지|근무지역)s?$/iu;

/** Legal forms at the end of a name, with commas and dots as firms write them. */
export const FORM_AT_END =
  /[ ,]+(?:gmbh.*|ag|se|kg|ug|e\. ?v\.|llp|llc|inc|ltd|limited|private limited|plc|corp|pvt ltd|pty ltd|s ?a( de c ?v)?|sas|sarl|srl|s r l|spa|bv|b v|nv|sl|s l|oy|ab|sp z o ?o|s r o|a s|ltda)\.?$/i;

/** Parts of an organization, which are not who hires. */
const PART =
  /^(?:Project|Projekt|Projet|Projeto|Proyecto|Progetto|Programme?) |(?:^|\s)(?:Ward|Unit|Branch|Division|Directorate|Department|Team|Squad|Wing|Section|Faculty|Campus|Abteilung|Fachbereich|Referat|Service|Pôle|Departamento|Reparto|Ufficio|Afdeling|Dział|Oddział|Wydział|Oddělení|Odbor)$|\s(?:Courthouse|Building|Headquarters|HQ|Depot|Warehouse|Plant|Tower|Terminal)$|^(?:Klinik|Poliklinik|Lehrstuhl|Professur|Sektion|Arbeitsgruppe|Zentralbereich|Stabsstelle|Dezernat|Clinic) (?:für|der|of|for) |^(?:Klinika|Katedra) \p{Ll}|^(?:School|Department|Faculty|Division|Section|Institute|Chair) of |^(?:Department|Abteilung|Fachbereich|Referat|Station|Pôle|Departamento|Reparto|Ufficio|Afdeling|Dział|Oddział|Wydział|Oddělení|Odbor) |(?:学院|课题组|部|課|科|팀|실)$/u;
/** Departments that are no part of a university or a firm, but of a state's government. */
const OF_STATE =
  /^(?:\p{Lu}\p{L}+ ){0,3}Department (?:of|for) (?:the (?:Interior|Army|Navy|Air Force|Treasury|Environment)$|Defen[cs]e|Justice$|Homeland|Veterans|Commerce$|Labor|State$|Transport|Work and|Corrections?$|Revenue|Natural Resources$|Public Safety$|Motor Vehicles|Fish and|Human Services|Energy$|Health and )/u;

/** Whether a name is that of a part of an organization. */
export function namesPart(name: string): boolean {
  return PART.test(name) && !OF_STATE.test(name);
}

/** Ends of names that are a firm's teams. */
export const TEAM =
  /\s(?:Engineering|Sales|Marketing|Product|Products|Finance|HR|Software|Support|Operations|People|Data|Design|Tech|Security|Platform|Talent|Leadership|Board|Staff|Academy)$/u;
