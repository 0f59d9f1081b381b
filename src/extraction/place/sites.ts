import { allMatches } from '../../core/all-matches.ts';
import { isPlace } from './places.ts';
import { isPlaceShaped } from './shape.ts';
import { longestPlace } from './values.ts';

/** Words for the house that the person belongs to, whatever the sentence says of customers besides. */
export const ATTACHED =
  /rattach|affecté|attached to|assigned to|zugeordnet|inserit[oa] (?:in|presso|nell)|adscrit|alocad|toegewezen/iu;

export const CUSTOMERS =
  /(?:klient\p{Ll}*|zákazní\p{Ll}*|cestující|pasażer\p{Ll}*|fahrgäste|passengers|usagers|clienti|clientes|utenti|usuarios|klanten) (?:in|w|we|v|ve|z|ze|en|em|a|di|de|à|uit) |customers?|clients|kunden|users|markets?|founded|operamos en|operate in|presentes? en|présente? (?:en|dans)|presenti in|actief in|atuamos em|tätig in|born|started in|investors|gegründet|fondée|fundada|across \d+|countries|offices? (?:around|across)|other offices|visa|authori[sz]ed to work|\bfair in\b|\bmesse\b|opened (?:our|its|the|in)|meet us|\b(?:unless|if|whether) you (?:live|are based|reside|are located)/iu;

/** "our Nashik branch", "for our Madurai development centre": a house of the employer's, its town need not be known. */
const OUR_BRANCH =
  /\b(?:[Oo]ur|[Tt]heir) (\p{Lu}\p{Ll}[\p{L}’'-]+(?: \p{Lu}\p{Ll}[\p{L}’'-]+)?(?:, \p{Lu}[\p{L}.]+)?)(?: \p{Ll}[\p{L}-]+){0,2} (?:offices?|branch|centre|center|plant|depot|store|shop|warehouse|factory|clinic|surgery|showroom|campus|bakery|nursery|practice|brewery|restaurant|hotel|workshop|mill|yard)(?!\p{L})/u;
const JOINS =
  /\b(?:join|work(?:ing)? (?:in|at|from|out of)|based (?:in|at)|(?:hiring|needed|wanted) (?:for|at|in)) our \p{Lu}/iu;
const OUR_BRANCH_HINT = /\b(?:[Oo]ur|[Tt]heir) \p{Lu}\p{Ll}/u;
/** What stands before such a word and is no town: rank, kind, maker or people. */
const NO_BRANCH =
  /^(?:Head|Main|Central|Corporate|Regional|Local|New|Flagship|Front|Back|Home|Microsoft|Open|Global|National|International|European|American|British|German|French|Asian|African|Indian|Chinese|Project|Programme?|Post|Dean|President|Distribution|Ful?fill?ment|Medical|Dental|Veterinary|Community|Innovation|Excellence|Shared|Contact|Call|Training|Learning|Research|Development|Wellness|Health|Family|Private|Group|Sales|Registrar|Treasurer|Amazon|Shopify|Google|Apple|Play|App|Web|Online|Data|Cloud|Michelin|Italian|Spanish|Japanese|Thai|Mexican|Christmas|Summer|Winter|Saturday|Sunday|Early|Day|Garden|City|Town|Village|High|North|South|East|West|Northern|Southern|Eastern|Western|University|Student|Tier)(?![\p{L}])/u;

/**
 * Words that a place of work follows, so surely that its name need not be known: "our surgery in Kirkcudbright",
 * "unser Haus in Bad Salzuflen", "nuestra tienda de Torrelavega", "presso i consultori di Bobbio e Rivergaro".
 */
const SITE = new RegExp(
  `(?<!\\p{L})(?:${[
    '(?:based|located|situated) (?:in|at|near)',
    '(?:our|the|a|this) (?:\\p{L}+ ){0,3}?(?:shop|store|clinic|practice|surgery|school|nursery|warehouse|depot|factory|plant|workshop|restaurant|hotel|hospital|hospice|care home|home|site|branch|bakery|farm|office|studio|salon|garage|kitchen|lab|laboratory|library|garden centre|distillery|brewery|café|cafe|bar|pub|yard|showroom|museum|theatre|academy|college|team)s? in',
    "(?:within \\d+ (?:miles|km|minutes) of|commut(?:able|ing distance) (?:to|of)|place of work is|you(?:['’]ll| will)? cover|where you(?:['’]ll)? work is (?:in|at)|covering|school: [^,]{3,40},)",
    '(?:unser\\p{L}*|de[rmn]|das|eine[rmn]?) (?:\\p{L}+[- ]){0,2}?(?:haus|filiale|werk|praxis|klinik|standort|büro|niederlassung|betrieb|markt|lager|restaurant|hotel|kita|schule|pflegeheim|werkstatt|seniorenzentrum|apotheke|bäckerei|kanzlei|team|krankenhaus) in|(?:einsatzort|arbeitsort|dienstort|arbeitsplatz|standort) (?:ist|in|liegt in)',
    "(?:basée?|située?s?|implantée?) (?:à|au|aux)|(?:notre|nos|un|une|le|la|l[’'])\\s?(?:agence|magasins?|boutique|ehpad|restaurant|atelier|usine|site|établissement|cabinet|clinique|hôtel|école|crèche|entrepôt|bureaux|garage|chantier|hôpital|boulangerie) (?:de|d[’']|à|situé à)",
    '(?:nuestr[ao]s?|l[ao]s?|el|un|una) (?:tienda|oficina|clínica|planta|sucursal|centro|hotel|restaurante|taller|colegio|hospital|almacén|obra|fábrica|farmacia)s? (?:de|en)|ubicad[oa] en|trabajarás en|para trabajar en',
    '(?:loja|escritório|clínica|hospital|fábrica|unidade|escola|restaurante|hotel|armazém|obra|farmácia|oficina) (?:de|em)|localizad[oa] em|atuar em',
    '(?:negozi?o?|sede(?: amministrativa| operativa| produttiva)?|uffici[oa]?|stabilimento|ospedale|ristorante|punto vendita|consultori[o]?|studio|clinica|scuola|filiale|cantiere|magazzino|albergo|hotel|farmacia|laboratorio) (?:di|a)|lavorerai a',
    '(?:w|do|dla) (?:nasz\\p{L}+ )?(?:\\p{L}+ )?(?:magazyn|sklep|hotel|restauracj|biur|oddzia|zakładz|zakładu|szpital|siedzib|fabry|szko|przedszkol|aptek|warsztat|placów|piekarni|salon|gabine)\\p{L}* (?:w|we)',
    '(?:v|ve|do|pro) (?:naš\\p{L}+ )?(?:\\p{L}+ )?(?:sklad|prodejn|hotel|restaurac|kancelář|poboč|závod|nemocnic|sídl|školk|škol|lékárn|díln|provozovn|pekárn|salon|ordinac|firm)\\p{L}* (?:v|ve)',
    '(?:winkel|kantoor|team|vestiging|locatie|werkplaats|praktijk|ziekenhuis|school|restaurant|hotel|magazijn|fabriek|filiaal|bakkerij|apotheek) in',
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
  /interview|colloqui|entrevista|entretien|vorstellungsgespräch|pohovor|rozmow|gesprek|head ?office|headquarter|\bhq\b|hauptsitz|zentrale|siège|sede (?:central|legale|social)|corporativ|matriz|hoofdkantoor|centrala|founded|gegründet|fondé|fundad|opened|eröffnet|other|also have|plus|customers?|clients|born|train(?:ed|ing) (?:in|at)|university|event|coffee morning|open day/iu;

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

/** The names behind the first match of a pattern that one follows. */
function namesAfter(text: string, pattern: RegExp): string[] {
  for (const cue of allMatches(text, pattern)) {
    let rest = text.slice(cue.index + cue[0].length, cue.index + cue[0].length + 120).replace(/^\s?(?:the )?/u, ' ');
    const places: string[] = [];
    for (let i = 0; i < 4; i++) {
      const match = NAME.exec(rest);
      const name = match?.[1]?.replace(/[.,]+$/u, '');
      if (match === null || name === undefined || NO_PLACE.test(name.split(/[ ,]/u)[0] ?? '')) break;
      places.push(longestPlace(name)[0] ?? name);
      rest = rest.slice(match[0].length);
      const and = /^(?:,? (?:and|or|und|oder|et|ou|y|o|e|en|of)|,)(?= \p{Lu})/u.exec(rest);
      if (and === null) break;
      rest = rest.slice(and[0].length);
    }
    if (places.length > 0) return [...new Set(places)];
  }
  return [];
}
