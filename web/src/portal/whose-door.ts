import type { PortalDoor } from '@bylaw/contract'

/** Whose door it is: nobody's yet while that is being read, and undefined where nobody's is found. */
export const whoseDoor = (read: {
  readonly data: PortalDoor | undefined
  readonly isLoading: boolean
}): string | undefined => (read.isLoading ? '' : read.data?.companyName)
