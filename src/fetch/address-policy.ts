import ipaddr from 'ipaddr.js';
import { JobBriefError } from '../core/errors.ts';

/** Which addresses may be fetched. The program always uses PUBLIC_INTERNET; tests allow their own local server. */
export interface AddressPolicy {
  /** @param ip an IPv4 or IPv6 address in any notation that a resolver returns */
  allowsAddress(ip: string): boolean;
  allowsPort(port: number): boolean;
  /** @param name lower case, without a trailing dot; never an IP address */
  allowsHostName(name: string): boolean;
}

/**
 * Networks that ipaddr.js calls unicast or does not know, and that are not the public internet
 * (IANA's special-purpose address registries).
 */
const DENIED_NETWORKS = [
  '0.0.0.0/8', // "this network"; 0.0.0.0 reaches the own host on Linux
  '100.64.0.0/10', // carrier-grade NAT; also Alibaba's metadata service
  '168.63.129.16/32', // Azure's host agent: a public address that only exists inside
  '192.0.0.0/24', // IETF protocol assignments
  '192.0.2.0/24', // documentation
  '192.88.99.0/24', // 6to4 relay
  '198.18.0.0/15', // benchmarking
  '198.51.100.0/24', // documentation
  '203.0.113.0/24', // documentation
  '240.0.0.0/4', // reserved, and broadcast
  '2001::/23', // IETF protocol assignments, Teredo among them
  '2001:db8::/32', // documentation
  '2002::/16', // 6to4: carries an IPv4 address inside
  '3fff::/20', // documentation
].map((network) => ipaddr.parseCIDR(network));

/** All of the routed IPv6 internet; `::/96`, mapped addresses, NAT64, link- and site-local lie outside. */
const GLOBAL_UNICAST_V6 = ipaddr.parseCIDR('2000::/3');

/** Names that never leave a network (RFC 6761, RFC 6762, RFC 8375, and what companies and clouds use inside). */
const INSIDE_SUFFIXES = [
  'localhost',
  'localdomain',
  'local',
  'internal',
  'intranet',
  'lan',
  'corp',
  'private',
  'home',
  'home.arpa',
  'test',
  'invalid',
  'onion',
];

/**
 * @param ip an address in any notation that ipaddr.js parses; a zone id or anything else is not public
 * @returns whether it is an ordinary public unicast address: not loopback, private, link-local, metadata,
 *   multicast, documentation, reserved, nor an IPv6 form that carries an IPv4 address
 */
export function isPublicAddress(ip: string): boolean {
  if (ip.includes('%') || !ipaddr.isValid(ip)) return false;
  const address = ipaddr.parse(ip);
  if (address.range() !== 'unicast') return false;
  if (address.kind() === 'ipv6' && !address.match(GLOBAL_UNICAST_V6)) return false;
  return !DENIED_NETWORKS.some((network) => network[0].kind() === address.kind() && address.match(network));
}

/** The policy of the running program: public addresses, the web's two ports, names that have a public domain. */
export const PUBLIC_INTERNET: AddressPolicy = {
  allowsAddress: isPublicAddress,
  allowsPort: (port) => port === 80 || port === 443,
  allowsHostName: (name) =>
    name.includes('.') && !INSIDE_SUFFIXES.some((suffix) => name === suffix || name.endsWith(`.${suffix}`)),
};

/**
 * Checks all of an address that can be checked before its name is resolved. The URL parser has already turned
 * decimal, octal, hexadecimal and short IPv4 forms, and full-width digits, into dotted ones.
 * @returns the parsed address
 * @throws JobBriefError FETCH_REFUSED
 */
export function checkUrl(address: string, policy: AddressPolicy): URL {
  const url = URL.parse(address);
  if (!url) throw refused('That is not a web address.');
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    throw refused(`Only http and https addresses are fetched, not ${url.protocol}`);
  }
  if (url.username || url.password) throw refused('The address carries a user name or password.');
  const port = url.port ? Number(url.port) : url.protocol === 'https:' ? 443 : 80;
  if (!policy.allowsPort(port)) throw refused(`Port ${port} is not a port of public web pages.`);

  const host = url.hostname.replace(/^\[|\]$/g, '').replace(/\.+$/, '');
  const allowed = ipaddr.isValid(host) ? policy.allowsAddress(host) : policy.allowsHostName(host);
  if (!allowed) throw refused(`${host} is not on the public internet.`);
  return url;
}

/** @returns the error for an address that must not be fetched, which says why */
export function refused(message: string): JobBriefError {
  return new JobBriefError('FETCH_REFUSED', message);
}
