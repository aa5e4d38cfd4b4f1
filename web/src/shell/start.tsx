import { useRouter } from '@tanstack/react-router'
import { useEffect } from 'react'
import { areasFor } from './areas'
import { useMe } from './company'

/** The front page: everyone starts where their work is. */
export function Start() {
  const { permissions } = useMe()
  const router = useRouter()
  const href = areasFor(permissions)[0]?.href ?? '/settings'
  useEffect(() => {
    router.history.replace(href)
  }, [router, href])
  return null
}
