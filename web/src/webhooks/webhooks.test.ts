import { expect, test } from 'vitest'
import { addressFault, canRedeliver, hostOf, type NothingMissing, prettyBody } from './model'

test.each([
  ['https://crm.example.com/hooks', undefined],
  ['http://crm.example.com/hooks', 'not_https'],
  ['http://localhost:9000/in', undefined],
  ['crm.example.com', 'not_a_url'],
  ['ftp://crm.example.com', 'not_https'],
  ['', undefined],
])('%s as an address: %s', (typed, fault) => expect(addressFault(typed)).toBe(fault))

test('an endpoint is confirmed by its host', () => {
  expect(hostOf('https://crm.example.com:8443/hooks?a=1')).toBe('crm.example.com:8443')
})

test('a body is shown in lines, and as it is when it is not JSON', () => {
  expect(prettyBody('{"type":"webhook.ping"}')).toBe('{\n  "type": "webhook.ping"\n}')
  expect(prettyBody('ping')).toBe('ping')
})

test('what waits for its next try is not sent beside it', () => {
  expect(
    [{ state: 'pending' }, { state: 'failed' }, { state: 'delivered' }].map((each) =>
      canRedeliver(each as Parameters<typeof canRedeliver>[0]),
    ),
  ).toEqual([false, true, true])
})

test('every event of the contract can be subscribed to', () => {
  const held: NothingMissing = true
  expect(held).toBe(true)
})
