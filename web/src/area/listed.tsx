import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { Failed, Waiting } from '../common/states'

interface ListedProps<Item> {
  readonly read: Pick<UseQueryResult<readonly Item[]>, 'data' | 'error' | 'refetch'>
  /** Shown instead when there is nothing in the list. */
  readonly none: ReactNode
  readonly children: (items: readonly Item[]) => ReactNode
}

/** A list from the server: while it is read, when that failed, when it is empty, and itself. */
export function Listed<Item>({ read, none, children }: ListedProps<Item>): ReactNode {
  const { data, error, refetch } = read
  if (error) return <Failed error={error} retry={() => void refetch()} />
  if (!data) return <Waiting />
  return data.length === 0 ? none : children(data)
}
