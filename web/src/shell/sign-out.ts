import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { endSession } from './end-session'
import { useOverlays } from './overlays'

/** Names the sign-out while it runs, until the screens behind it are left. */
export const SIGN_OUT = ['sign-out'] as const

/**
 * Ends the session and forgets everything that was read under it. Where the server did not hear of
 * it, the session is still open: the reader stays, and is told. What is still being read is
 * broken off first, and the screens are left before their data is forgotten: neither may ask the
 * server again for what it must now refuse.
 */
export function useSignOut(): () => void {
  const client = useQueryClient()
  const router = useRouter()
  const { show } = useOverlays()
  const { mutate } = useMutation({
    mutationKey: SIGN_OUT,
    // Without a connection it must fail and say so, not wait for one.
    networkMode: 'always',
    mutationFn: async () => {
      await client.cancelQueries()
      if (!(await endSession())) return show('still-signed-in')
      await router.navigate({ to: '/sign-in' })
      client.clear()
    },
  })
  return () => mutate()
}
