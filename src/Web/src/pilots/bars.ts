const days = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / 86_400_000;

/** Where days stand between the first and the last day of a chart, in per cent of its width; the last day of a span counts. */
export function placeOf(span: { start: string; due: string }, chart: { from: string; to: string }): { left: number; width: number } {
  const whole = days(chart.from, chart.to) + 1;
  return { left: (100 * days(chart.from, span.start)) / whole, width: (100 * (days(span.start, span.due) + 1)) / whole };
}

/** Where today stands; nothing where it lies outside the chart. */
export function todayIn(today: string, chart: { from: string; to: string }): number | undefined {
  return today < chart.from || today > chart.to ? undefined : placeOf({ start: today, due: today }, chart).left;
}
