import { shareFirstLetters } from '../core/alternation.ts';
import { looksLikeJob } from './occupation.ts';

/**
 * Kinds of shops, workshops and firms that stand before or behind a proper name ("Bakkerij Vermeulen", "Metalúrgica
 * Ribas", "Hudson Dental"). Many begin like the occupation that is found there.
 */
const HEADS = [
  'bakkerij|slagerij|kapsalon|drukkerij|brouwerij|apotheek|garagebedrijf|bouwbedrijf|schildersbedrijf|installatiebedrijf|transportbedrijf|hoveniersbedrijf|schoonmaakbedrijf|loonbedrijf|kwekerij|timmerfabriek|eetcafé|brasserie|woonzorgcentrum|huisartsenpraktijk|tandartspraktijk|uitzendbureau',
  'bäckerei|metzgerei|fleischerei|konditorei|tischlerei|schreinerei|schlosserei|gärtnerei|druckerei|brauerei|molkerei|käserei|kelterei|zimmerei|dachdeckerei|malerbetrieb|elektrobetrieb|autohaus|gasthaus|gasthof|weingut|kanzlei|steuerkanzlei|ingenieurbüro|architekturbüro|planungsbüro|zahnarztpraxis|hausarztpraxis|arztpraxis|gemeinschaftspraxis|physiotherapiepraxis|praxis|apotheke|spedition|reinigung|pflegedienst|seniorenresidenz',
  'boulangerie|pâtisserie|boucherie|menuiserie|charpente|plomberie|carrosserie|imprimerie|fromagerie|brasserie|conserverie|scierie|pépinières?|domaine|château|maison|établissements|ets|transports|cabinet|pharmacie|garage|salon|auberge|jardinerie|librairie',
  'panadería|pastelería|carnicería|peluquería|carpintería|imprenta|ferretería|lavandería|librería|farmacia|taller(?:es)?|bodegas?|metalúrgicas?|constructora|inmobiliaria|transportes|industrias|cementos|frutas|conservas|grupo|gestoría|asesoría|construcciones|instalaciones|autocares|abarrotes|papelería',
  'padaria|panificadora|confeitaria|açougue|oficina|metalúrgica|construtora|transportadora|distribuidora|indústrias?|frigorífico|laticínios|cerâmica|editora|imobiliária|papelaria|drogaria|supermercados?|rede|escritório|clínica|laboratório|gráfica|serralharia|carpintaria|pastelaria',
  'panificio|pasticceria|macelleria|falegnameria|carrozzeria|autofficina|officin[ae]|tipografia|salumificio|caseificio|cantin[ae]|autotrasporti|trasporti|costruzioni|impresa|gelateria|pizzeria|osteria|trattoria|ristorante|albergo|lavanderia|gruppo|ditta|farmacia|fonderi[ae]',
  'piekarnia|cukiernia|masarnia|stolarnia|drukarnia|kancelaria|gabinet|przychodnia|apteka|warsztat|hurtownia|pracownia|karczma|restauracja|gospodarstwo|zakłady|grupa|kawiarnia|ubojnia|mleczarnia|tartak|odlewnia',
  'pekařství|pekárna|pekárny|cukrárna|řeznictví|truhlářství|autoservis|kadeřnictví|tiskárna|lékárna|strojírny|slévárna|pivovar|restaurace|hospoda|mlékárna|zahradnictví|vinařství|skupina|ordinace|stavebniny|dopravní (?:služby|podnik)|technické služby|lesy|vodovody',
].join('|');
/** What English and German names end with. */
const ENDS =
  'dental|orthodontics|veterinary|animal hospital|plumbing|roofing|landscaping|catering|upholstery|joinery|bakery|brewery|distillery|butchers|nurser(?:y|ies)|garage|motors|haulage|freight|senior living|assisted living|home care|pediatrics|family practice|medical practice|law firm|chartered accountants|solicitors|estates|farms?|orchards|foods|foundry|sawmill|bistro|tavern|inn|arms|mechanical|electrical|contracting|contractors|construction|builders|staffing|welding|fabrication|machining|tooling|trucking|outfitters|bakehouse|bäckerei|metzgerei|gärtnerei|tischlerei|apotheke';

const FIRST = new RegExp(`^(?:${shareFirstLetters(HEADS)}) (?=["“„(&]?[\\p{Lu}\\p{N}])`, 'iu');
const LAST = new RegExp(` (?:${shareFirstLetters(ENDS)})$`, 'iu');

/**
 * Whether a short text is a business by its kind and a proper name beside it ("Boulangerie Morvan"), and no title of
 * one who works there ("Boulangerie Vendeur", "Praxis Manager").
 */
export function namesBusiness(text: string): boolean {
  if (text.length > 60 || text.length < 7 || !text.includes(' ')) return false;
  const first = FIRST.exec(text);
  const rest = first !== null ? text.slice(first[0].length) : text.slice(0, LAST.exec(text)?.index ?? 0);
  return rest.length > 1 && /^["“„(&]?[\p{Lu}\p{N}]/u.test(rest) && !looksLikeJob(rest) && !/[/:]/.test(text);
}
