import { PLACE_LABEL } from '../workplace/words.ts';

/** Labels of places beside the ones that may also tell the workplace; without brackets, figures and signs. */
const LABEL = new RegExp(
  `^(?:${[
    '(?:(?:job|work|primary|main|office|post|position|vacancy|role|store|duty|site|assignment|reporting|working|employment|campus|branch|clinic|school|project) )?(?:locations?|place|site|base|city|town|suburb|region|county|district)(?: of (?:the )?(?:post|position|job|work|role|vacancy|assignment))?(?: name)?',
    "(?:place|location|address|country) of (?:work|employment|duty|the post)|workplace address|(?:duty|work) stations?|home terminal|(?:city|town)[ /,]+(?:state|county|region|country|province)|location and travel|based (?:in|at)|where|city and state|area|catchment area|where (?:you(?:[’']ll)? (?:will )?(?:be|work)|is it|we are)",
    '(?:haupt)?(?:schul|praktikums|ausbildungs|einsatz|arbeits|dienst|beschäftigungs|tätigkeits)(?:ort|orte|stätte|gebiet|stelle|sitz)|arbeitsplatz|standorte?|stellenort|ort|orte|region|wo|stadt|dienststelle|einrichtung und ort|anschrift des arbeitsortes',
    "lieux?(?: (?:de (?:travail|mission|stage|la mission|l[’']emploi|prise de poste|prise de service)|du poste|d[’'](?:exercice|affectation|intervention|embauche|emploi)))?|localisation(?: du poste)?|villes?|communes?|sites?|résidence administrative|affectation|lieu et .*|secteur(?: géographique)?|bassin d[’']emploi|où",
    'ubicaci[oó]n(?: de(?:l puesto| la vacante| la plaza| trabajo))?|localidad|poblaci[óo]n|ciudad|lugar(?: de (?:trabajo|la vacante|prestaci[óo]n|ejercicio|labores|desempe[ñn]o))?|centro(?: de trabajo| de destino)|provincia|municipio|zona(?: de trabajo)?|destino|localitat|població|ubicació|lloc de treball|municipi|província|comarca|dónde',
    'local(?: d[eao] (?:trabalho|vaga|emprego|estágio|prestação))?|localização(?: da vaga)?|localidade|cidade|zona|distrito|concelho|município|onde|lotação',
    "sede(?: (?:di lavoro|di servizio|operativa|del lavoro|dell[’']attività))?|luogo(?: (?:di lavoro|di svolgimento|del lavoro|di assunzione))?|località|città|comune|zona(?: di lavoro)?|provincia|dove",
    'standplaats(?:en)?|plaats|(?:werk)?locatie|gemeente|vestiging|regio|werkgebied|plaats (?:van )?(?:tewerkstelling|werk)|tewerkstellingsplaats|waar',
    'miejsce (?:wykonywania )?(?:pracy|zatrudnienia|świadczenia pracy)|lokalizacja|miejscowość|miasto|adres miejsca pracy|gdzie|rejon(?: pracy)?|teren pracy',
    'míst[oa] (?:výkonu )?(?:práce|zaměstnání|pracoviště|pracovního výkonu)|místo výkonu(?: práce)?|pracoviště|lokalita|obec|město|adresa pracoviště|miesto (?:výkonu )?práce|region|kde',
    '(?:主な)?(?:勤務|就業)(?:地|場所|先)(?:住所|所在地|エリア)?|所在地|配属先|最寄り?駅|住所|アクセス|事業所所在地',
    '(?:工作|上班|办公|辦公|服務|服务|面试后工作)?(?:地点|地點|地址|城市|地区|地區|区域|區域)|所在地[区區]?|办公地|工作地|base地',
    'sucursal|filiale|niederlassung|filiaal|agence|punto vendita|filial|oddział|pobočka|prodejna|店舗|门店|門店|지점|매장',
    '(?:희망 ?)?(?:근무|근무 ?예정)(?:지|지역| ?위치| ?장소|처)(?: ?주소)?|지역|위치|소재지|회사 ?위치|근무예정지',
  ].join('|')})$`,
  'iu',
);

/** What stands beside the town in a label of both. */
const PART =
  /^(?:uf|estado|state|province|county|country|zip|postcode|plz|postleitzahl|land|bundesland|kreis|cp|code postal|département|région|dpt|provincia|prov|país|paese|cap|pr|regione|comunidad|provincie|land|postcode|województwo|woj|kraj|okres|psč|stát|bairro|barrio|quartier|stadtteil|wijk|dzielnica)$/iu;

/** Whether a label is one of places: "Job location(s)", "📍 Ubicación", "Dienstort". */
export function isPlaceLabel(label: string): boolean {
  if (label.length > 45) return false;
  const words = label
    .replace(/\s*[（(][^（）()]*[)）]?/gu, '')
    .replace(/^\d+ (?:vacanc\w+|openings?|positions?)(?: available)? in (?:the following )?/iu, '')
    .replace(/^(?:\d+[.)] |[^\p{L}\p{N}]+)|[^\p{L}\p{N}]+$/gu, '')
    .replace(/\s+/g, ' ');
  if (words === '') return /^[📍🌎🌍🌐📌]/u.test(label);
  if (PLACE_LABEL.test(words) || LABEL.test(words)) return true;
  // "Cidade/UF", "PLZ, Ort", "Ville / Département": each word is one of places.
  const parts = words.split(/\s*[/,&]\s*|\s-\s/u);
  return parts.length === 2 && parts.every((part) => PART.test(part) || LABEL.test(part));
}
