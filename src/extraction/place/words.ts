/**
 * Words that stand in header chips, menus, labels and headings and never in the name of a place: kinds of contract,
 * hours, departments, pages of a site, days. Lower case, in the languages that ads are read in. A text with one of
 * them is no place.
 */
const WORDS = `
series sachen kind charge competitive
permanent temporary regular contract contractor full-time fulltime part-time parttime time full part hours shift shifts days nights weekend weekends hourly salary pay wage
remote hybrid onsite on-site office flexible apply now save share print sign login log register jobs job careers career vacancies vacancy search
menu home about contact news blog help faq settings profile account candidates candidate recruiters recruiter employers employer company companies team teams our your you
we their id ref reference requisition number closing date deadline posted published today yesterday ago urgent featured sponsored sales marketing
finance engineering operations product design legal hr accounting administration procurement support service services customer success data
analytics research development management department division category industry retail manufacturing logistics education healthcare technology
summary overview description responsibilities requirements qualifications benefits skills experience location locations type status level
next previous back view more all similar related cookie cookies privacy terms imprint english deutsch français español italiano nederlands polski
vollzeit teilzeit unbefristet befristet minijob festanstellung stunden woche schicht frühschicht spätschicht nachtschicht ab sofort gehalt stundenlohn
stellenangebote stellenangebot stellen stelle karriere bewerben bewerbung merken teilen drucken startseite kontakt über uns unternehmen suche menü
impressum datenschutz ausbildung azubi praktikum werkstudent aushilfe ehrenamt homeoffice berufserfahrung arbeitgeber arbeitnehmer aufgaben profil
kunden kunde kundenstandort absprache vereinbarung innendienst außendienst baustelle baustellen verschiedene verschiedenen diverse mehrere
vertrieb einkauf verwaltung produktion entwicklung pflege technik verkauf buchhaltung personal wir ihre unsere deine dein ihr zurück weiter
cdi cdd intérim stage alternance temps plein partiel horaires salaire offre offres emploi emplois recherche accueil candidat candidats recruteur recruteurs
postuler candidature entreprise entreprises équipe métiers nos notre votre vos expérience expérimenté débutant missions partager imprimer enregistrer
retour suivant précédent comptabilité finances ressources humaines commercial juridique cuisine vente achats publié aujourd'hui hier urgent
tiempo completo parcial jornada completa media indefinido temporal contrato salario sueldo empleo empleos oferta ofertas buscar inicio empresa empresas
candidato candidatos inscribirme inscribirse postularme guardar compartir ventas compras finanzas contabilidad recursos humanos publicado hoy ayer urgente
presencial híbrido remoto experiencia funciones requisitos beneficios sobre nosotros nuestro nuestra equipo trabajo turno turnos mañana noche
efetivo clt estágio integral meio período horário salário vaga vagas candidatar candidate-se entrar cadastrar sobre benefícios contratação trabalhe conosco
vendas finanças compras início publicada atualizada pcd
indeterminato determinato pieno parziale orario stipendio offerta offerte lavoro candidati azienda aziende cerca accedi registrati contratto tirocinio
apprendistato stagionale vendite acquisti amministrazione pubblicato oggi ieri chi siamo nostro nostra salva condividi
voltijd fulltime deeltijd parttime uren uur week vast tijdelijk dienstverband onbepaalde bepaalde duur salaris vacature vacatures zoeken solliciteer
solliciteren bewaren delen werken onze ons huizen vrijwilligers nieuws contact terug zorg inkoop verkoop techniek bedrijf bedrijven
pełny niepełny etat umowa zlecenie pracę o dzieło b2b stawka wynagrodzenie oferty oferta pracy praca pracodawców pracodawca aplikuj zapisz udostępnij
zaloguj szukaj kariera strona główna kontakt firma firmie stacjonarna hybrydowa zdalna specjalista pracownik fizyczny godziny zmiana zmiany
plný zkrácený částečný úvazek smlouva poměr pracovní nabídka nabídky práce hledat přihlásit odpovědět uložit sdílet kariéra domů o nás firma mzda
dpp dpč hpp směny směna hodin týdně možnost zařazeno
distancia distância domicilio domicílio domicile
monthly weekly yearly annually annual daily executive senior junior intern trainee supervisor manager assistant specialist non-executive professional
fresh graduate entry mid casual seasonal volunteer freelance interim internship apprenticeship applicants applications openings headcount benefits negotiable
feste anstellung festanstellung festeinstellung monatlich jährlich stündlich führungskraft berufseinsteiger fachkraft quereinsteiger schichtdienst
mensuel annuel horaire cadre employé ouvrier agent contractuel titulaire fonctionnaire vacataire permanente
mensual anual fijo discontinuo eventual interino sustitución autónomo becario mensal anual temporário temporária estagiário terceirizado autônomo
mensile annuale annuo fisso stagionale operaio impiegato impiegata quadro apprendista collaborazione
maandelijks vaste aanstelling ploegendienst dagdienst bijbaan oproepkracht detachering uitzendwerk niveau
miesięcznie tygodniowo rocznie stały stała zatrudnienie kontrakt dorywcza sezonowa staż praktyka
měsíčně týdně ročně trvalý brigáda brigády živnost stáž doba neurčitá určitá
monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december
montag dienstag mittwoch donnerstag freitag januar februar märz mai juni juli oktober dezember
lundi mardi mercredi jeudi vendredi janvier février avril juin juillet août septembre octobre novembre décembre
enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre
`;
// "May" and "marche" are also places, and "mayo" a county: only a whole word counts, and months stand with a figure.

/** What stands before the word of a house and is no town ("our Regional office"): rank, kind, maker or people. */
export const NO_BRANCH =
  /^(?:Head|Main|Central|Corporate|Regional|Local|New|Flagship|Front|Back|Home|Microsoft|Open|Global|National|International|European|American|British|German|French|Asian|African|Indian|Chinese|Project|Programme?|Post|Dean|President|Distribution|Ful?fill?ment|Medical|Dental|Veterinary|Community|Innovation|Excellence|Shared|Contact|Call|Training|Learning|Research|Development|Wellness|Health|Family|Private|Group|Sales|Registrar|Treasurer|Amazon|Shopify|Google|Apple|Play|App|Web|Online|Data|Cloud|Michelin|Italian|Spanish|Japanese|Thai|Mexican|Christmas|Summer|Winter|Saturday|Sunday|Early|Day|Garden|City|Town|Village|High|North|South|East|West|Northern|Southern|Eastern|Western|University|Student|Tier)(?![\p{L}])/u;

/** The words, for a look-up by the lower-case word. */
export const NO_PLACE_WORDS: ReadonlySet<string> = new Set(WORDS.split(/\s+/).filter((word) => word.length > 1));
