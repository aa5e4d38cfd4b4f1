import { useNow } from '../queue/use-desk'

/** How long a call has lasted, as `3:07`. */
export function Lasting({ since }: { since: string }) {
  const seconds = Math.max(0, Math.floor((useNow() - Date.parse(since)) / 1_000))
  const text = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
  return (
    <time className="call-lasting" dateTime={`PT${seconds}S`}>
      {text}
    </time>
  )
}
