import { allMatches } from '../../core/all-matches.ts';
import { isCity, isPlace } from './places.ts';
import { isPlaceShaped } from './shape.ts';
import { baseOfTown } from './slavic.ts';
import { longestPlace } from './values.ts';
import { NO_BRANCH } from './words.ts';

/** Words for the house that the person belongs to, whatever the sentence says of customers besides. */
export const ATTACHED =
  /rattach|affecté|attached to|assigned to|zugeordnet|inserit[oa] (?:in|presso|nell)|adscrit|alocad|toegewezen/iu;

export const CUSTOMERS =
  /(?:klient\p{Ll}*|zákazní\p{Ll}*|cestující|pasażer\p{Ll}*|fahrgäste|passengers|usagers|clienti|clientes|utenti|usuarios|klanten) (?:in|w|we|v|ve|z|ze|en|em|a|di|de|à|uit) |customers?|clients|kunden|users|markets?|founded|operamos en|operate in|presentes? en|présente? (?:en|dans)|presenti in|actief in|atuamos em|tätig in|born|started in|investors|gegründet|fondée|fundada|across \d+|countries|offices? (?:around|across)|other offices|visa|authori[sz]ed to work|\bfair in\b|\bmesse\b|opened (?:our|its|the|in)|meet us|\b(?:unless|if|whether) you (?:live|are based|reside|are located)/iu;

/** "our Nashik branch", "for our Madurai development centre": a house of the employer's, its town need not be known. */
const OUR_BRANCH =
  /\b(?:[Oo]ur|[Tt]heir) (\p{Lu}\p{Ll}[\p{L}’'-]+(?: \p{Lu}\p{Ll}[\p{L}’'-]+)?(?:, \p{Lu}[\p{L}.]+)?)(?: \p{Ll}[\p{L}-]+){0,2} (?:offices?|branch|centre|center|plant|depot|store|shop|warehouse|factory|clinic|surgery|showroom|campus|bakery|nursery|practice|brewery|restaurant|hotel|workshop|mill|yard|home(?! (?:screen|page|office|base))|hospice|hospital|school|kitchen|salon|garage|farm|dairy|pub|inn|café|cafe|gym|museum|theatre|laboratory|distillery)(?!\p{L})/u;
const JOINS =
  /\b(?:join|work(?:ing)? (?:in|at|from|out of)|based (?:in|at)|(?:hiring|needed|wanted) (?:for|at|in)) our \p{Lu}/iu;
const OUR_BRANCH_HINT = /\b(?:[Oo]ur|[Tt]heir) \p{Lu}\p{Ll}/u;
/** What an employer has elsewhere than in a house of its own: "for our projects in Kenya". */
const NO_HOUSE =
  '(?!(?:work|project|program|operation|activit|business|growth|expansion|partner|customer|communit|invest|research|campaign|success|interest|presence|team|colleague|proyect|projet|projekt|progett|projet|actividad|activit|attivit|atividad|equip|équip|kolleg|mitarbeit|aktivit|compañer|collègue|collegh|działa|zesp|tým)\\p{L}*)';
/** "for our bakery in", "para su centro de distribución en", "pour son nouvel espace à": what the person is wanted for. */
const FOR_OUR_HOUSE = [
  `for (?:our|its|their) (?:[\\p{L}-]+ ){0,3}?${NO_HOUSE}[\\p{L}-]+ (?:in|near)`,
  `für (?:unser\\p{L}*|ihr\\p{L}*|sein\\p{L}*) (?:[\\p{L}-]+ ){0,3}?${NO_HOUSE}[\\p{L}-]+ in`,
  `pour (?:son|sa|ses|notre|nos) (?:[\\p{L}-]+ ){0,4}?${NO_HOUSE}[\\p{L}-]+ (?:à|au)`,
  `para (?:su|nuestr[oa]) (?:[\\p{L}-]+ ){0,4}?${NO_HOUSE}[\\p{L}-]+ en`,
  `para (?:o |a )?(?:seu|sua|nosso|nossa) (?:[\\p{L}-]+ ){0,4}?${NO_HOUSE}[\\p{L}-]+ em`,
  `per (?:il |la |lo |l[’'])?(?:propri[oa]|nostr[oa]|su[oa]) (?:[\\p{L}-]+ ){0,4}?${NO_HOUSE}[\\p{L}-]+ a`,
  `voor (?:ons|onze|haar|zijn) (?:[\\p{L}-]+ ){0,3}?${NO_HOUSE}[\\p{L}-]+ (?:in|te)`,
  `do (?:naszego|naszej|swojego|swojej) (?:[\\p{L}-]+ ){0,3}?${NO_HOUSE}[\\p{L}-]+ (?:w|we)`,
  `do (?:naší|našeho|své|svého) (?:[\\p{L}-]+ ){0,3}?${NO_HOUSE}[\\p{L}-]+ (?:v|ve)`,
].join('|');

/** Sites of the employer that a sentence counts: "12 sucursales en", "our 8 stores in". They are not this job's alone. */
const COUNTED =
  /\d (?:\p{L}+ ){0,2}(?:stores|shops|branches|offices|sites|locations|restaurants|hotels|salons|clinics|schools|filialen|standort\p{L}*|märkten?|häusern?|magasins|agences|boutiques|sucursales|tiendas|oficinas|centros|lojas|unidades|negozi|sedi|punti vendita|filiali|vestigingen|winkels|sklep\p{L}*|oddział\p{L}*|poboč\p{L}*|prodejen)\s*(?:in|en|em|a|à|di|w|v|ve|across)?\s*$/iu;

/** Whether what stands before a name counts the employer's sites. */
export function isCounted(before: string): boolean {
  return /\d/.test(before) && COUNTED.test(before);
}

/**
 * Words that a place of work follows, so surely that its name need not be known: "our surgery in Kirkcudbright",
 * "unser Haus in Bad Salzuflen", "nuestra tienda de Torrelavega", "presso i consultori di Bobbio e Rivergaro".
 */
const SITE = new RegExp(
  `(?<!\\p{L})(?:${[
    '(?:based|located|situated) (?:in|at|near)',
    FOR_OUR_HOUSE,
    '(?:our|the|a|this) (?:\\p{L}+ ){0,3}?(?:shop|store|clinic|practice|surgery|school|nursery|warehouse|depot|factory|plant|workshop|restaurant|hotel|hospital|hospice|care home|home|site|branch|bakery|farm|office|building|premises|stable|venue|gym|pool|lodge|mill|studio|salon|garage|kitchen|lab|laboratory|library|garden centre|distillery|brewery|café|cafe|bar|pub|yard|showroom|museum|theatre|academy|college|team)s? in',
    "(?:within \\d+ (?:miles|km|minutes) of|commut(?:able|ing distance) (?:to|of)|place of work is|you(?:['’]ll| will)? cover|where you(?:['’]ll)? work is (?:in|at)|covering|school: [^,]{3,40},)",
    '(?:unser\\p{L}*|de[rmn]|das|eine[rmn]?) (?:\\p{L}+[- ]){0,2}?(?:haus|filiale|werk|praxis|klinik|standort|büro|niederlassung|betrieb|markt|lager|restaurant|hotel|kita|schule|pflegeheim|werkstatt|seniorenzentrum|apotheke|bäckerei|kanzlei|team|krankenhaus) in|(?:einsatzort|arbeitsort|dienstort|arbeitsplatz|standort) (?:ist|in|liegt in)',
    "(?:basée?|située?s?|implantée?|installée?)s? (?:à|au|aux)|(?:notre|nos|un|une|le|la|du|au|l[’'])\\s?(?:agence|magasins?|boutique|ehpad|restaurant|atelier|usine|site|établissement|cabinet|clinique|hôtel|école|crèche|entrepôt|bureaux|garage|chantier|hôpital|boulangerie|dépôt|locaux|ferme|salon|fournil|local) (?:de|d[’']|à|situé à)",
    '(?:nuestr[ao]s?|l[ao]s?|el|del|un|una) (?:tienda|oficina|clínica|planta|sucursal|centro|hotel|restaurante|taller|colegio|hospital|almacén|obra|fábrica|farmacia)s? (?:de|en)|ubicad[oa] en|trabajarás en|para trabajar en',
    '(?:loja|escritório|clínica|hospital|fábrica|unidade|escola|restaurante|hotel|armazém|obra|farmácia|oficina) (?:de|em)|localizad[oa] em|atuar em',
    '(?:negozi?o?|locale|deposito|pizzeria|trattoria|bottega|officina|panificio|sede(?: amministrativa| operativa| produttiva)?|uffici[oa]?|stabilimento|ospedale|ristorante|punto vendita|consultori[o]?|studio|clinica|scuola|filiale|cantiere|magazzino|albergo|hotel|farmacia|laboratorio) (?:di|a)|lavorerai a',
    '(?:w|do|dla) (?:nasz\\p{L}+ )?(?:\\p{L}+ )?(?:magazyn|sklep|hotel|restauracj|biur|oddzia|zakładz|zakładu|szpital|siedzib|fabry|szko|przedszkol|aptek|warsztat|placów|piekarni|salon|gabine)\\p{L}* (?:w|we)',
    '(?:v|ve|do|pro) (?:naš\\p{L}+ )?(?:\\p{L}+ )?(?:sklad|prodejn|hotel|restaurac|kancelář|poboč|závod|nemocnic|sídl|školk|škol|lékárn|díln|provozovn|pekárn|salon|ordinac|firm)\\p{L}* (?:v|ve)',
    '(?:winkel|kantoor|team|werf|loods|hal|boerderij|kas|stal|zaak|salon|atelier|studio|gebouw|keuken|vestiging|locatie|werkplaats|praktijk|ziekenhuis|school|restaurant|hotel|magazijn|fabriek|filiaal|bakkerij|apotheek) in',
  ].join('|')})`,
  'giu',
);
/** A capitalised name of up to five words, small joining words inside it. */
export const NAME =
  /^(?:\s|(?<=[’']))(\p{Lu}[\p{L}’'.-]+(?:(?: (?:am|an der|im|in der|i\.|ob der|upon|on|by the|le|la|les|sur|sous|en|de|del|della|delle|do|da|dos|di|nad|pod|aan den|aan de|op)(?: (?:la|los|las|el))?)? \p{Lu}[\p{L}’'.-]+|-(?:\p{Ll}+-)*\p{Lu}\p{L}+){0,3}(?:, \p{Lu}[\p{L}’'.-]+(?: (?:de |of )?\p{Lu}[\p{L}’'.-]+){0,2})?)/u;
/** Capitalised words that follow such words and name no place. */
export const NO_PLACE =
  /^(?:Via|Viale|Piazza|Corso|Calle|Avenida|Plaza|Paseo|Rua|Praça|Rue|Snowflake|BigQuery|Redshift|Databricks|Azure|AWS|Salesforce|Slack|Python|Java|Rust|React|SAP|Office|Offices|Department|Division|Bureau|Agency|Branch|Unit|Directorate|Ministry|Faculty|School|Institute|January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Summer|Winter|Spring|Autumn|English|German|French|Spanish|Dutch|Agile|Scrum|Finance|Sales|Marketing|IT|HR|Operations|Engineering|Legal|Vollzeit|Teilzeit|Schicht\p{L}*|Betrieb\p{L}*|Festanstellung|Zukunft|Form|Kooperation|Zusammenarbeit|Voll\p{L}*|Figma|Word|Excel|The|Our|We|You|Your|This|It|A|An|CDI|CDD|Referenz|Informatica|Conseils?|Management|Commerce|Formation|Formaci[óo]n|Formação|Salud|Saúde|Santé|Atenci[óo]n|Distribuci[óo]n|Distribuição|Log[ií]stica|Design|Moda|Mode|Ventas|Vendas|Soluciones|Datos|Dados|Cloud|Data|Digital|Estética|Belleza|Investigaci[óo]n|Pesquisa|Educaci[óo]n|Bologna Process|Diritto|Architettura|Ingegneria)$/iu;
/** Sites that are not this job's: the interview's, the head office's, what opened or was founded there. */
export const OTHER_SITE =
  /interview|colloqui|entrevista|entretien|vorstellungsgespräch|pohovor|rozmow|gesprek|head ?office|headquarter|\bhq\b|hauptsitz|zentrale|siège|sede (?:central|legale|social)|corporativ|matriz|hoofdkantoor|centrala|founded|gegründet|fondé|fundad|opened|eröffnet|other|also have|plus (?:our |an? |another )?(?:\p{L}+ )?(?:offices?|sites?|branch|studios?|hubs?|in)(?!\p{L})|customers?|clients|born|train(?:ed|ing) (?:in|at)|university|event|coffee morning|open day/iu;

/** An agency's client, in whose house the work is done: "für unseren Kunden in Alzey", "bij een opdrachtgever in Waalwijk". */
const OF_CLIENT = new RegExp(
  `(?<!\\p{L})(?:${[
    '(?:our|a|the) (?:\\p{L}+ ){0,4}?client,?(?: (?:based|located|situated))? in',
    '(?:unseren?m?|einen?m?) (?:\\p{L}+ ){0,3}?(?:kunden|kundenunternehmen|mandanten|auftraggeber)(?: (?:mit sitz|am standort))? (?:in|aus)',
    '(?:notre|nos|un de nos) clients?,?(?: [^.,]{3,60},)?(?: (?:basée?|située?|implantée?|spécialisée? [^.,]{3,40} situé))? (?:à|aux?)',
    '(?:nuestro|un) cliente,?(?: (?:ubicado|situado|con sede))? en|(?:nosso|um) cliente,?(?: (?:localizado|sediado|com sede))? em',
    '(?:azienda|società|ditta|impresa) cliente,?(?: [^.,]{3,60})? (?:di|a|con sede a|sita a|situata a)',
    '(?:opdrachtgever|klant|dienstverlener)(?: (?:gevestigd|actief))? in',
    '(?:naszego|nasz) klienta?,?(?: z siedzibą)? (?:w|we|z)|(?:našeho|pro) klienta,?(?: se sídlem)? (?:v|ve|z|ze)',
  ].join('|')})`,
  'giu',
);
const AGENCY_HINT = /client|kunden|mandant|auftraggeber|opdrachtgever|klant|dienstverlener|klient/iu;

/** The places that sites of work stand before, also two of them ("Bobbio e Rivergaro"). */
export function sitesIn(text: string): string[] {
  return namesAfter(text, SITE);
}

/** The places of the client in whose house an agency's person works. */
export function clientSites(text: string): string[] {
  return AGENCY_HINT.test(text) ? namesAfter(text, OF_CLIENT) : [];
}

/** The town of a house of the employer's ("our Nashik branch") that no list need know; null where none is named. */
export function branchOf(text: string): string | null {
  if (!OUR_BRANCH_HINT.test(text) || (!JOINS.test(text) && OTHER_SITE.test(text))) return null;
  const branch = OUR_BRANCH.exec(text)?.[1];
  return branch !== undefined && !isPlace(branch) && !NO_BRANCH.test(branch) && isPlaceShaped(branch) ? branch : null;
}

/** What stands between a house and the town that it is in. */
const BEYOND =
  /^(?:,? (?:just )?(?:near|outside(?: of)?|close to|in|à|près de|en|cerca de|em|perto de|a|vicino a|bei|nahe|te|nabij|w|we|koło|v|ve|u))()\s(?=\p{Lu})/u;

/** "en el barrio de Ruzafa, Valencia", "im Stadtteil Südstadt in Hannover": the town behind its quarter, if known. */
export function townOfQuarter(text: string): string | null {
  if (!QUARTER_HINT.test(text)) return null;
  const behind = QUARTER.exec(text)?.[1];
  if (behind === undefined) return null;
  const base = baseOfTown(behind);
  if (base !== null) return base;
  const [town] = longestPlace(behind);
  return town !== undefined && isCity(town) ? town : null;
}
const QUARTER_HINT =
  /barri|quartier|faubourg|[Ss]tadtteil|[Oo]rtsteil|[Bb]ezirk|[Vv]iertel|[Kk]iez|bairro|rione|dzielnic|osiedl|čtvrt|městské části|wijk|buurt|stadsdeel|neighbo|district|colonia/iu;
const QUARTER =
  /(?:(?:^|[\s-])(?:barri(?:o|ada)?|quartiere?|faubourg|[Ss]tadtteil|[Oo]rtsteil|[Bb]ezirk|[Vv]iertel|[Kk]iez|bairro|rione|dzielnic\p{Ll}+|osiedlu|čtvrti|městské části|wijk|buurt|stadsdeel|[Nn]eighbou?rhood|[Dd]istrict|[Cc]olonia)(?: (?:de la|de los|de las|de l[’']|de|del|du|des|da|do|dos|van|of))?|(?:quartier|barri|faubourg) d[’']) ?\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){0,2}(?:,| \(| (?:in|à|en|em|a|di|de|w|we|v|ve|te|of)) ?(\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){0,2})/u;

/** The names behind the first match of a pattern that one follows. */
function namesAfter(text: string, pattern: RegExp): string[] {
  for (const cue of allMatches(text, pattern)) {
    if (isCounted(text.slice(Math.max(0, cue.index - 60), cue.index + cue[0].length))) continue;
    let rest = text
      .slice(cue.index + cue[0].length, cue.index + cue[0].length + 120)
      .replace(/^\s?(?:the |downtown |central |historic |rural |sunny )*/u, ' ');
    const places: string[] = [];
    for (let i = 0; i < 4; i++) {
      const match = NAME.exec(rest);
      const name = match?.[1]?.replace(/[.,]+$/u, '');
      if (match === null || name === undefined || NO_PLACE.test(name.split(/[ ,]/u)[0] ?? '')) break;
      rest = rest.slice(match[0].length);
      const known = longestPlace(name)[0];
      // "the Greenfork National Fish Hatchery near Ennis, Montana": the town stands behind the house.
      const beyond = known === undefined && BEYOND.test(rest) ? NAME.exec(rest.replace(BEYOND, '$1 '))?.[1] : undefined;
      if (beyond !== undefined && name.split(/[ -]/u).length > 1 && isPlaceShaped(beyond)) {
        places.push(beyond.replace(/[.,]+$/u, ''));
        break;
      }
      if (known === undefined && !isPlaceShaped(name)) break;
      places.push(known ?? name);
      const and = /^(?:,? (?:and|or|und|oder|et|ou|y|o|e|en|of)|,)(?= \p{Lu})/u.exec(rest);
      if (and === null) break;
      rest = rest.slice(and[0].length);
    }
    if (places.length > 0) return [...new Set(places)];
  }
  return [];
}
