type Paint = (text: string) => string

/** Styles by meaning; without colour they return the text as it is. */
export interface Painter {
  strong: Paint
  faint: Paint
  good: Paint
  bad: Paint
  warn: Paint
  place: Paint
  code: Paint
}

const sgr =
  (open: number, close: number): Paint =>
  (text) =>
    `\u001b[${open}m${text}\u001b[${close}m`
const plain: Paint = (text) => text

export function painter(colour: boolean): Painter {
  if (!colour) return { strong: plain, faint: plain, good: plain, bad: plain, warn: plain, place: plain, code: plain }
  return {
    strong: sgr(1, 22),
    faint: sgr(2, 22),
    good: sgr(32, 39),
    bad: sgr(31, 39),
    warn: sgr(33, 39),
    place: sgr(36, 39),
    code: sgr(35, 39),
  }
}
