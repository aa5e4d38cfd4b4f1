import { useParams, useRouter } from '@tanstack/react-router'
import { useEffect } from 'react'
import { NotFound } from '../common/states'
import { Held } from '../held-pay/part'
import { Employments } from './employments'
import { FieldDays } from './field-days'
import { Lines } from './lines'
import { Runs } from './runs'
import { Slips } from './slips'
import { Stoppages } from './stoppages'
import { type PayPart, payHref, usePayParts } from './tabs'
import '../area/area.css'
import './pay.css'

const PARTS = {
  runs: Runs,
  slips: Slips,
  held: Held,
  lines: Lines,
  employments: Employments,
  stoppages: Stoppages,
  'field-days': FieldDays,
}

/** Pay, part by part. The bare address opens the first part that the reader may enter. */
export function PayScreen() {
  const { part } = useParams({ strict: false })
  const router = useRouter()
  const first = usePayParts()[0] ?? 'slips'
  useEffect(() => {
    if (part === undefined) router.history.replace(payHref(first))
  }, [part, first, router])
  if (part === undefined) return null
  if (!Object.hasOwn(PARTS, part)) return <NotFound />
  const Part = PARTS[part as PayPart]
  return <Part />
}
