import { expect, test } from 'vitest'
import { isZone } from './zone'

test.each(['Asia/Shanghai', 'Asia/Kolkata', 'Asia/Calcutta', 'Europe/Kyiv', 'UTC'])(
  '%s is the name of a zone',
  (zone) => expect(isZone(zone)).toBe(true),
)

test.each(['asia/shanghai', 'ASIA/SHANGHAI', 'asia/kolkata', '+08:00', '-05', 'Asia/Linjiang', ''])(
  '“%s” is not the name of a zone',
  (zone) => expect(isZone(zone)).toBe(false),
)

test.each(['America/Port_of_Spain', 'America/Argentina/Buenos_Aires', 'America/Port-au-Prince'])(
  '%s is the name of a zone, of several words',
  (zone) => expect(isZone(zone)).toBe(true),
)
