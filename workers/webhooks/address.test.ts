import { describe, expect, test } from 'vitest'
import { webhookAddress } from './address'

const verdict = (text: string, egress: 'public' | 'loopback' = 'public') => {
  const read = webhookAddress(text, egress, 'bylaw.example.com')
  return read.ok ? 'accepted' : read.refusal.code
}

test.each([
  'https://crm.example.com/hooks/1',
  'https://8.8.8.8/hook',
  'https://[2606:4700::1111]/',
])('a public receiver is accepted: %s', (text) => expect(verdict(text)).toBe('accepted'))

describe('no spelling of an address inside our own network gets through', () => {
  test.each([
    'https://127.0.0.1/',
    'https://2130706433/',
    'https://0x7f000001/',
    'https://0177.0.0.1/',
    'https://127.1/',
    'https://１２７.０.０.１/',
    'https://①②⑦.⓪.⓪.①/',
    'https://127。0。0。1/',
    'https://[::1]/',
    'https://[::ffff:127.0.0.1]/',
    'https://[::ffff:7f00:1]/',
    'https://[64:ff9b::7f00:1]/',
    'https://[2002:7f00:1::]/',
    'https://[2001:0:7f00:1::]/',
    'https://[fc00::1]/',
    'https://[fe80::1]/',
    'https://[fd00:ec2::254]/',
    'https://[::]/',
    'https://[::127.0.0.1]/',
    'https://[::7f00:1]/',
    'https://[4000::1]/',
    'https://[5f00::1]/',
    'https://[1::1]/',
    'https://7f000001.08080808.rbndr.us/',
    'https://127.0.0.1.traefik.me/',
    'https://local.gd/',
    'https://127.0.0.1.ip.linodeusercontent.com/',
    'https://kubernetes.default.svc/',
    'https://kubernetes.default.svc.cluster.local/',
    'https://consul.service.consul/',
    'https://168.63.129.16/',
    'https://lvh.me/',
    'https://127.0.0.1.xip.io/',
    'https://a.1u.ms/',
    'https://10.0.0.1/',
    'https://172.16.0.1/',
    'https://192.168.1.1/',
    'https://169.254.169.254/latest/meta-data/',
    'https://100.100.100.200/',
    'https://100.64.0.1/',
    'https://198.18.0.1/',
    'https://192.0.2.1/',
    'https://224.0.0.1/',
    'https://255.255.255.255/',
    'https://0.0.0.0/',
    'https://0/',
    'https://localhost/',
    'https://localhost./',
    'https://localhost.localdomain/',
    'https://crm.example.com./',
    'https://intranet/',
    'https://db.internal/',
    'https://printer.local/',
    'https://nas.home.arpa/',
    'https://127.0.0.1.nip.io/',
    'https://LOCALTEST.ME/',
    'https://bylaw.example.com/v1/sign-in',
    'https://BYLAW.example.com/',
  ])('%s', (text) => expect(verdict(text)).toBe('not_public'))
})

test.each([
  ['http://crm.example.com/', 'not_https'],
  ['ftp://crm.example.com/', 'not_https'],
  ['javascript:alert(1)', 'not_https'],
  ['file:///etc/passwd', 'not_https'],
  ['https://crm.example.com:8443/', 'wrong_port'],
  ['https://crm.example.com@127.0.0.1/', 'has_credentials'],
  ['https://user:pass@crm.example.com/', 'has_credentials'],
  ['crm.example.com', 'not_a_url'],
  ['https://', 'not_a_url'],
])('%s is refused as %s', (text, code) => expect(verdict(text)).toBe(code))

test('loopback opens only when the host was told so, and opens nothing else', () => {
  expect(verdict('http://127.0.0.1:9100/hook', 'loopback')).toBe('accepted')
  expect(verdict('http://127.0.0.1:9100/hook', 'public')).toBe('not_https')
  expect(verdict('http://192.168.1.1:9100/hook', 'loopback')).toBe('not_https')
  expect(verdict('https://10.0.0.1/hook', 'loopback')).toBe('not_public')
})
