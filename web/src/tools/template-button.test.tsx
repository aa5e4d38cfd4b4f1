import { useState } from 'react'
import { expect, test } from 'vitest'
import { inChinese, onScreen } from '../on-screen.fixture'
import { Unfilled, useUnfilled } from './template-button'

test('whoever puts a template in is told by name what the ticket had nothing for', () => {
  const names = ['assignee.name', 'due.resolution']
  expect(inChinese(<Unfilled names={names} />)).toContain('还没有负责人和解决时限')
})

test('once the box was emptied, sent or erased, there is nothing left to look over', () => {
  const drawn: (readonly string[])[] = []
  // Written with a template, then emptied, then written anew.
  onScreen(() => {
    const [step, go] = useState(0)
    const [names, lack] = useUnfilled(step === 1)
    drawn[step] = names
    if (step === 0) lack(['assignee.name'])
    if (step < 2) go(step + 1)
    return names
  })
  expect(drawn).toEqual([[], ['assignee.name'], []])
})
