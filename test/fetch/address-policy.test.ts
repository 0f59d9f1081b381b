import { describe, expect, it } from 'vitest';
import { checkUrl, isPublicAddress, PUBLIC_INTERNET } from '../../src/fetch/address-policy.ts';

/** Every address that must not be reached, in every notation that a URL, a resolver or a trick may write it. */
const REFUSED_LITERALS = [
  // Loopback, and its short, decimal, octal, hexadecimal and mixed forms.
  'http://127.0.0.1/',
  'http://127.0.0.1./',
  'http://127.1/',
  'http://2130706433/',
  'http://0177.0.0.1/',
  'http://0x7f.0.0.1/',
  'http://0x7f000001/',
  'http://127.255.255.254/',
  'http://１２７.０.０.１/',
  'http://127。0。0。1/',
  // "This network".
  'http://0/',
  'http://0.0.0.0/',
  'http://0.1.2.3/',
  // Private, carrier-grade NAT, link-local.
  'http://10.0.0.1/',
  'http://172.16.0.1/',
  'http://172.31.255.255/',
  'http://192.168.1.1/',
  'http://3232235777/',
  'http://100.64.0.1/',
  'http://100.127.255.254/',
  'http://169.254.0.1/',
  // Cloud metadata: AWS, GCP and Azure; Azure's host agent; Alibaba; Oracle; AWS over IPv6.
  'http://169.254.169.254/latest/meta-data/',
  'http://0xa9fea9fe/',
  'http://168.63.129.16/',
  'http://100.100.100.200/',
  'http://192.0.0.192/',
  'http://[fd00:ec2::254]/',
  // Multicast, broadcast, reserved, benchmarking, documentation, protocol assignments.
  'http://224.0.0.1/',
  'http://239.255.255.250/',
  'http://255.255.255.255/',
  'http://240.0.0.1/',
  'http://198.18.0.1/',
  'http://192.0.2.1/',
  'http://198.51.100.1/',
  'http://203.0.113.1/',
  'http://192.88.99.1/',
  // IPv6: loopback, unspecified, unique local, link-local, site-local, multicast, documentation, discard.
  'http://[::1]/',
  'http://[0:0:0:0:0:0:0:1]/',
  'http://[::]/',
  'http://[fc00::1]/',
  'http://[fd12:3456:789a::1]/',
  'http://[fe80::1]/',
  'http://[fec0::1]/',
  'http://[ff02::1]/',
  'http://[2001:db8::1]/',
  'http://[3fff::1]/',
  'http://[100::1]/',
  // IPv4 carried in IPv6: mapped, compatible, translated, NAT64, local NAT64, 6to4, Teredo.
  'http://[::ffff:127.0.0.1]/',
  'http://[::ffff:7f00:1]/',
  'http://[::ffff:8.8.8.8]/',
  'http://[::127.0.0.1]/',
  'http://[::8.8.8.8]/',
  'http://[::ffff:0:127.0.0.1]/',
  'http://[64:ff9b::7f00:1]/',
  'http://[64:ff9b::8.8.8.8]/',
  'http://[64:ff9b:1::1]/',
  'http://[2002:7f00:1::]/',
  'http://[2002:808:808::]/',
  'http://[2001:0:4136:e378:8000:63bf:3fff:fdd2]/',
];

const REFUSED_NAMES = [
  'http://localhost/',
  'http://LOCALHOST/',
  'http://localhost./',
  'http://app.localhost/',
  'http://printer.local/',
  'http://metadata.google.internal/computeMetadata/v1/',
  'http://intranet/',
  'http://router.home.arpa/',
  'http://hidden.onion/',
];

const REFUSED_SHAPES = [
  'file:///etc/passwd',
  'ftp://jobs.example.com/ad.txt',
  'gopher://jobs.example.com/',
  'javascript:alert(1)',
  'data:text/html,job',
  'http://user:secret@jobs.example.com/',
  'http://user@jobs.example.com/',
  'http://jobs.example.com:8080/',
  'http://jobs.example.com:22/',
  'https://jobs.example.com:6379/',
  'http://[fe80::1%25eth0]/',
  'http://[fe80::1%eth0]/',
  'http://1.2.3.4.5/',
  'http://256.256.256.256/',
  'http:///',
  'jobs.example.com/1',
  '',
];

describe('addresses that must not be fetched', () => {
  it.each([...REFUSED_LITERALS, ...REFUSED_NAMES, ...REFUSED_SHAPES])('refuses %s', (address) => {
    expect(() => checkUrl(address, PUBLIC_INTERNET)).toThrow(expect.objectContaining({ code: 'FETCH_REFUSED' }));
  });

  it.each([
    'https://jobs.example.com/openings/17',
    'http://jobs.example.com:80/',
    'https://jobs.example.com:443/',
    'https://8.8.8.8/',
    'https://[2606:4700:4700::1111]/',
    'https://localhost.example.com/',
    'https://bücher.example/stelle',
  ])('lets %s through', (address) => {
    expect(checkUrl(address, PUBLIC_INTERNET)).toBeInstanceOf(URL);
  });
});

describe('what a resolver may answer', () => {
  it.each(['fe80::1%eth0', '::ffff:10.0.0.1', '127.0.0.1', '', 'jobs.example.com', '10.0.0.1'])(
    '%s is not public',
    (ip) => {
      expect(isPublicAddress(ip)).toBe(false);
    },
  );

  it.each(['1.1.1.1', '93.184.215.14', '2606:4700:4700::1111', '2a00:1450:4001:81b::200e'])('%s is public', (ip) => {
    expect(isPublicAddress(ip)).toBe(true);
  });
});
