/** Houses in which people work, in the languages that ads are read in. */
export const HOUSE =
  /(?:shop|store|clinic|practice|surgery|school|nursery|warehouse|depot|factory|plant|workshop|restaurant|hotel|hospital|hospice|home|site|branch|bakery|farm|office|studio|salon|garage|kitchen|laborator|librar|premises|brewery|caf[eé]|pub\b|yard|museum|theatre|gallery|inn\b|geschäft|laden|filiale|werk(?!st[uü])|werkstatt|praxis|klinik|standort|büro|niederlassung|betrieb|markt|lager|kita|schule|heim|apotheke|bäckerei|metzgerei|kanzlei|gasthof|gasthaus|haus|magasin|boutique|atelier|usine|établissement|cabinet|clinique|hôtel|école|crèche|entrepôt|bureau|boulangerie|dépôt|ferme|résidence|maison|espace|panader|peluquer|cafeter|carnicer|ferreter|restaurante|albergo|ristorante|trattoria|negozio|ufficio|uffici|stabilimento|ospedale|struttura|residenza|comunità|cooperativa|laboratorio|panificio|azienda|tienda|oficina|clínica|planta|sucursal|taller|colegio|almacén|fábrica|farmacia|fonda|bar\b|casona|finca|loja|escritório|padaria|turismo rural|quinta|unidade|armazém|farmácia|escola|winkel|kantoor|bedrijf|vestiging|werkplaats|praktijk|ziekenhuis|huis|magazijn|fabriek|filiaal|bakkerij|apotheek|bistro|magazyn|sklep|restauracj|biur|oddział|zakład|szpital|siedzib|fabryk|szkoł|przedszkol|aptek|warsztat|placów|piekarni|gabinet|firm|sklad|prodejn|restaurac|kancelář|poboč|závod|nemocnic|sídl|školk|škol|lékárn|díln|provozovn|pekárn|ordinac|hospod)\p{Ll}*(?:,? (?!und |and |et |y |e |en |i |a |mit |with |avec |con |com |met |z |s |for |für |pour |para |per |voor |dla |pro |of )[\p{L}\d’'-]+){0,4},? $/iu;

/** Whether a text says that a house is in or near a town: "Family farm at Hinds", "Our café in Kilkee". */
export function isHousedIn(text: string, town: string): boolean {
  for (let at = text.indexOf(town); at > 0; at = text.indexOf(town, at + 1)) {
    if (/\p{L}/u.test(text.charAt(at + town.length))) continue;
    const before = text.slice(Math.max(0, at - 70), at);
    const word = BEFORE_TOWN.exec(before)?.[0];
    if (word !== undefined && HOUSE.test(before.slice(0, before.length - word.length))) return true;
  }
  return false;
}
const BEFORE_TOWN = /(?:in|at|near|nr|à|en|em|a|te|w|we|v|ve|bei) $/u;
