import { QueryClient } from '@tanstack/react-query'
import { expect, test } from 'vitest'
import { queries } from '../queries'
import { forgetOthers } from './forget-others'
import { portalQueries } from './queries'
import { whoseDoor } from './whose-door'

test('whoever comes in is still told whose door it is, and sees nothing of who was there before', () => {
  const client = new QueryClient()
  const { queryKey } = portalQueries.doorOfLink('token')
  client.setQueryData(queryKey, { companyName: '海光电子' } as never)
  client.setQueryData(queries.me().queryKey, { person: { name: '马骏' } } as never)
  client.setQueryData(queries.people().queryKey, [])
  forgetOthers(client)
  expect(client.getQueryData(queryKey)).toMatchObject({ companyName: '海光电子' })
  expect(client.getQueryCache().getAll().length).toBe(1)
})

test('until it is read whose door it is, the product stands there no more than anybody else', () => {
  expect(whoseDoor({ data: undefined, isLoading: true })).toBe('')
  expect(whoseDoor({ data: { companyName: '海光电子' } as never, isLoading: false })).toBe(
    '海光电子',
  )
  expect(whoseDoor({ data: undefined, isLoading: false })).toBe(undefined)
})
