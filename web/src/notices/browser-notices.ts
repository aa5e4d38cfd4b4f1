import { useRouter } from '@tanstack/react-router'
import { useEffect, useRef, useSyncExternalStore } from 'react'
import { useWords } from '../i18n/use-words'
import { useUnread } from './use-unread'
import { noticeWords } from './words'

const KEPT_UNDER = 'bylaw.browser_notices'
const listeners = new Set<() => void>()

/** `missing` where the browser has no notifications, `blocked` where its user forbade ours. */
type Standing = 'on' | 'off' | 'blocked' | 'missing'

function standing(): Standing {
  if (typeof Notification === 'undefined') return 'missing'
  if (Notification.permission === 'denied') return 'blocked'
  const wanted = localStorage.getItem(KEPT_UNDER) === 'on'
  return wanted && Notification.permission === 'granted' ? 'on' : 'off'
}

/** Whether this browser tells of notices while our page is open behind others. */
export function useBrowserNotices() {
  return {
    standing: useSyncExternalStore((listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    }, standing),
    async choose(on: boolean): Promise<void> {
      localStorage.setItem(KEPT_UNDER, on ? 'on' : 'off')
      if (on) await Notification.requestPermission()
      for (const listener of listeners) listener()
    },
  }
}

/**
 * Tells of new notices through the browser while nobody looks at the page. It says how many there
 * are and nothing of what they are about: a screen may be shared.
 */
export function BrowserNotices(): null {
  const t = useWords(noticeWords)
  const router = useRouter()
  const unread = useUnread()
  const before = useRef(unread)
  useEffect(() => {
    const isMore = unread > before.current
    before.current = unread
    if (!isMore || !document.hidden || standing() !== 'on') return
    // Several tabs tell once: what has the same tag takes the place of what was there.
    const told = new Notification(t('notice.browser', { count: unread }), { tag: 'bylaw.notices' })
    told.onclick = () => {
      window.focus()
      router.history.push('/notices')
      told.close()
    }
  }, [unread, router, t])
  return null
}
