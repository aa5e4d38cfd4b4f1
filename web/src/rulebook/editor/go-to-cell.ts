/** Brings the cell of a pointer into sight and gives it the focus, or the nearest one around it. */
export function goToCell(pointer: string): void {
  const cells = [...document.querySelectorAll<HTMLElement>('[data-at]')]
  const cell =
    cells.find(({ dataset }) => dataset['at'] === pointer) ??
    cells.find(({ dataset }) => dataset['at']?.startsWith(`${pointer}/`)) ??
    cells.find(({ dataset }) => pointer.startsWith(`${dataset['at'] ?? ''}/`))
  cell?.scrollIntoView({ block: 'center' })
  cell?.querySelector<HTMLElement>('input, select, textarea')?.focus()
}
