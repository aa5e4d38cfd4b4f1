import { expect, test } from 'vitest'
import { readSettings } from './settings'

const read = (environment: Record<string, string>) => readSettings(environment, '/srv/bylaw')

test('without settings, the host keeps to this machine and to its own folder', () => {
  expect(read({})).toEqual({
    data: '/srv/bylaw/data',
    host: '127.0.0.1',
    port: 8787,
    origin: undefined,
    egress: 'public',
    mailDomain: 'mail.bylaw.example',
    demo: true,
  })
})

test('settings are taken from the environment; others’ variables are none of ours', () => {
  expect(
    read({
      BYLAW_DATA: '/var/lib/bylaw',
      BYLAW_PORT: '9000',
      BYLAW_ORIGIN: 'https://desk.example.com/',
      BYLAW_EGRESS: 'loopback-too',
      BYLAW_DEMO: 'no',
      HOME: '/srv',
    }),
  ).toEqual({
    data: '/var/lib/bylaw',
    host: '127.0.0.1',
    port: 9000,
    origin: 'https://desk.example.com',
    egress: 'loopback-too',
    mailDomain: 'mail.bylaw.example',
    demo: false,
  })
})

test.each([
  [{ BYLAW_HOST: 'localhost' }],
  [{ BYLAW_HOST: '127.0.0.2' }],
  [{ BYLAW_HOST: '::1' }],
  [{ BYLAW_HOST: '0.0.0.0', BYLAW_ORIGIN: 'https://desk.example.com' }],
])('it listens where callers are local, or a proxy tells them apart: %o', (environment) => {
  expect(read(environment as Record<string, string>).host).toBe(environment.BYLAW_HOST)
})

test.each([
  [{ BYLAW_PROT: '1' }, 'There is no setting BYLAW_PROT'],
  [{ BYLAW_PORT: '80x' }, 'BYLAW_PORT must be a port number from 0 to 65535, not "80x".'],
  [{ BYLAW_PORT: '65536' }, 'BYLAW_PORT must be a port number'],
  [{ BYLAW_EGRESS: 'all' }, 'BYLAW_EGRESS must be public or loopback-too, not "all".'],
  [{ BYLAW_HOST: '0.0.0.0' }, 'BYLAW_HOST 0.0.0.0 is reached from other machines'],
  [{ BYLAW_HOST: '127.example.com' }, 'BYLAW_HOST 127.example.com is reached from'],
  [{ BYLAW_ORIGIN: 'https://a.example/desk' }, 'BYLAW_ORIGIN must be an origin'],
  [{ BYLAW_ORIGIN: 'desk.example' }, 'BYLAW_ORIGIN must be an origin'],
])('a wrong setting is said in one sentence: %o', (environment, sentence) => {
  expect(() => read(environment as Record<string, string>)).toThrow(sentence)
})
