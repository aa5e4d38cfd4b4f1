import type { MeView } from '@bylaw/contract'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'
import { isProblem, renewSession } from '../api'
import { Failed, Waiting } from '../common/states'
import { speak } from '../i18n/language'
import { BrowserNotices } from '../notices/browser-notices'
import { queries } from '../queries'
import { type LiveDesk, liveDesk } from '../queue/live'
import { Desk, useSeesLive } from '../queue/use-desk'
import { Me } from './company'
import { Shell } from './shell'
import { SIGN_OUT } from './sign-out'

/** The door: whoever is not signed in goes to the sign-in, and comes back to where they were. */
export function Inside() {
  const router = useRouter()
  const { data: me, error, refetch } = useQuery(queries.me())
  const signedOut = isProblem(error, 'not_signed_in')
  useEffect(() => {
    if (!signedOut) return
    const { href } = router.state.location
    router.history.replace(`/sign-in?next=${encodeURIComponent(href)}`)
  }, [signedOut, router])

  if (me && !signedOut) return <SignedIn me={me} />
  if (error && !signedOut) return <Failed error={error} retry={() => void refetch()} wholePage />
  return <Waiting />
}

function SignedIn({ me }: { me: MeView }) {
  const [desk] = useState(() => liveDesk(renewSession))
  const spoken = useRef<string>(undefined)
  useEffect(() => {
    // The profile's language holds on every device; a change here has already been sent there.
    if (spoken.current !== me.person.id) speak(me.person.language)
    spoken.current = me.person.id
  }, [me.person.id, me.person.language])
  useEffect(fetchTicketsWhenIdle, [])
  return (
    <Me value={me}>
      <Desk value={desk}>
        <LiveLine desk={desk} />
        <BrowserNotices />
        <Shell />
      </Desk>
    </Me>
  )
}

/** The screen of a ticket is the next that most people want: it is there even if the line breaks. */
function fetchTicketsWhenIdle(): (() => void) | undefined {
  if (typeof requestIdleCallback !== 'function') return
  const idle = requestIdleCallback(() => void import('../ticket/screen').catch(() => undefined))
  return () => cancelIdleCallback(idle)
}

/** Keeps the socket open for as long as someone of the staff is signed in. */
function LiveLine({ desk }: { desk: LiveDesk }) {
  const client = useQueryClient()
  const live = useSeesLive()
  useEffect(() => {
    if (!live) return
    return desk.open(() => {
      // Whoever is signing out knows already; anyone else learns it here.
      if (client.isMutating({ mutationKey: SIGN_OUT }) > 0) return
      void client.invalidateQueries(queries.me())
    })
  }, [desk, live, client])
  return null
}
