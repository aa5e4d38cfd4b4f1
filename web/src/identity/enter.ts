import { useQueryClient } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'

/** After a session began: forget who was here before, and go where the reader meant to go. */
export function useEnter(): () => void {
  const client = useQueryClient()
  const router = useRouter()
  return () => {
    client.clear()
    router.history.push(nextOf(router.state.location.searchStr))
  }
}

/** Where to go after signing in. Only addresses of this site, whatever a link may say. */
export function nextOf(search: string): string {
  const next = new URLSearchParams(search).get('next') ?? '/'
  return /^\/(?![/\\])/.test(next) ? next : '/'
}
