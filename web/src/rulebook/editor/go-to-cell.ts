/**
 * Brings the cell of a pointer into sight and gives it the focus, or the nearest one around it.
 * Where that one is closed, it is opened first.
 */
export function goToCell(pointer: string, isOpened = false): void {
  const cells = [...document.querySelectorAll<HTMLElement>('[data-at]')]
  const cell =
    cells.find(({ dataset }) => dataset['at'] === pointer) ??
    cells.find(({ dataset }) => dataset['at']?.startsWith(`${pointer}/`)) ??
    cells.findLast(({ dataset }) => pointer.startsWith(`${dataset['at'] ?? ''}/`))
  const closed = cell?.querySelector<HTMLElement>(':scope > [aria-expanded="false"]')
  if (closed && !isOpened) {
    closed.click()
    requestAnimationFrame(() => goToCell(pointer, true))
    return
  }
  cell?.scrollIntoView({ block: 'center' })
  cell?.querySelector<HTMLElement>('input, select, textarea')?.focus()
}
