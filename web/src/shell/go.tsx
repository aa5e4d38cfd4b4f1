import { useRouter } from '@tanstack/react-router'
import type { AnchorHTMLAttributes, MouseEvent } from 'react'

type GoProps = AnchorHTMLAttributes<HTMLAnchorElement> & { href: string }

/**
 * A link to another screen by its address. A plain click stays in the client; with a modifier
 * key, or to a new tab, the browser does what it always does.
 */
export function Go({ href, onClick, ...rest }: GoProps) {
  const router = useRouter()
  const follow = (event: MouseEvent<HTMLAnchorElement>) => {
    onClick?.(event)
    if (event.defaultPrevented || event.button !== 0 || rest.target === '_blank') return
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
    event.preventDefault()
    router.history.push(href)
  }
  return <a href={href} onClick={follow} {...rest} />
}
