import { isEastern } from '../../extraction/place/east.ts';
import { isPlaceShaped } from '../../extraction/place/shape.ts';
import type { DataRecord } from '../source.ts';
import { line, named } from '../values.ts';
import { workplaceType } from '../vocabulary.ts';
import { keyForm } from './json-keys.ts';

/** What records call the levels of an address, the town first; keys as `keyForm` writes them, best first. */
const LEVELS = [
  `city cityname town townname ort ville ciudad cidade addresslocality locality localidad poblacion municipio commune comune citta localita plaats stad
  woonplaats miasto miejscowosc mesto misto obec municipality suburb displayaddress location 市区町村 市 城市 시군구`,
  'state statename statecode region regionname addressregion provincia estado uf bundesland county province provincie wojewodztwo kraj departement 都道府県 省 省份 시도',
  'country addresscountry countryname countrycode pais land pays paese panstwo kraj zeme stat 国 国家',
].map((words) => words.split(/\s+/));

/** The record that an address lies in: { "location": { "address": {…} } }. */
const INNER = ['places', 'address', 'location', 'adresse', 'adres', 'direccion', 'endereco', 'indirizzo', 'adresa'];

/** A place as a record writes it: its text, its name, or its town, region and country behind each other. */
export function placeText(value: unknown): string | undefined {
  const text = line(value);
  if (text !== undefined || value === null || typeof value !== 'object') return text?.replace(/[,\s]+$/, '');
  const place = value as DataRecord;
  const byForm = new Map(Object.keys(place).map((key) => [keyForm(key), place[key]]));
  const inner = INNER.map((key) => byForm.get(key)).find((each) => each !== null && typeof each === 'object');
  if (Array.isArray(inner)) return inner.flatMap((item) => placeText(item) ?? []).join(' · ') || undefined;
  if (inner !== undefined) return placeText(inner);
  const used = new Set<string>();
  const parts = LEVELS.flatMap((keys) => {
    for (const key of keys) {
      const name = used.has(key) ? undefined : (line(byForm.get(key)) ?? named(byForm.get(key)));
      // A figure is the town's number in a register.
      if (name === undefined || /^\d+$/.test(name)) continue;
      used.add(key);
      return [name];
    }
    return [];
  });
  const name = named(place);
  // { "name": "Leeds", "country": … }: the town is the place's name.
  const town = LEVELS[0]?.some((key) => used.has(key)) || name === undefined || !isTown(name) ? [] : [name];
  return parts.length > 0 ? [...new Set([...town, ...parts])].join(', ') : name;
}

/** Whether the name of a place is a town's and not an office's: "Leeds", not "Head Office" or "Remote". */
function isTown(name: string): boolean {
  return (
    name.length <= 40 && isPlaceShaped(name) && !/office|hq|head|main|remote|site|branch|location|[,()]/i.test(name)
  );
}

/** A slot called "workplace" that names a place instead of a kind of work. */
export function placeInWorkplace(value: unknown): string | undefined {
  const text = line(value);
  if (text === undefined || workplaceType(text) !== undefined || text.length > 60) return undefined;
  return isPlaceShaped(text) && (isEastern(text) || text.includes(',') || !/\s/.test(text)) ? text : undefined;
}

/** What resources are called that a posting is related to by its place. */
const PLACE_TYPE = /^(?:job-?|work-?)?(?:locations?|offices?|places?|cities|city|sites?|branches|branch)$/i;

/**
 * The places that a resource of JSON:API only points to: its `relationships` name type and id, and the document's
 * `included` holds the records; else the only place that it holds (https://jsonapi.org/format/#document-compound-documents).
 * @param posting the resource, or its `attributes`
 * @param records all records of the document
 */
export function relatedPlaces(posting: DataRecord, records: DataRecord[]): string[] {
  const resource = records.find((each) => each === posting || each.attributes === posting);
  const relations = resource?.relationships;
  if (relations === null || typeof relations !== 'object') return [];
  const wanted = new Set(Object.values(relations).flatMap((relation) => referencesOf(relation)));
  const places = records.flatMap((each) => {
    const key = referenceOf(each);
    if (key === undefined || !wanted.has(key) || each.attributes === undefined) return [];
    return placeText(each.attributes) ?? [];
  });
  return places.length > 0 ? [...new Set(places)] : onlyPlace(records);
}

/** The one record of a place in a document that is about one posting, though nothing points to it. */
function onlyPlace(records: DataRecord[]): string[] {
  const found = records.filter(
    ({ type, attributes }) => typeof type === 'string' && PLACE_TYPE.test(type) && attributes !== undefined,
  );
  return found.length === 1 ? [placeText(found[0]?.attributes) ?? []].flat() : [];
}

/** The places among the references of a relation, as "type id". */
function referencesOf(relation: unknown): string[] {
  const data = relation !== null && typeof relation === 'object' ? (relation as DataRecord).data : undefined;
  return (Array.isArray(data) ? data : [data]).flatMap((each) => referenceOf(each) ?? []);
}

function referenceOf(value: unknown): string | undefined {
  if (value === null || typeof value !== 'object') return undefined;
  const { type, id } = value as DataRecord;
  return typeof type === 'string' && PLACE_TYPE.test(type) && line(id) !== undefined ? `${type} ${id}` : undefined;
}
