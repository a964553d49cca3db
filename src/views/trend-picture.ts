import { h, type ViewNode } from './node';

/** A line of the picture: a name and a number, or none, for each year. */
export interface TrendLine {
  readonly name: string;
  readonly values: readonly (number | null)[];
}

/** How wide it is, and whether names stand at the ends of the lines. */
export interface TrendLayout {
  readonly width: number;
  readonly isNamed: boolean;
}

const [ROW, LEFT, TOP, BOTTOM] = [26, 64, 48, 36];
/** To the right of the lines, with and without names. */
const [NAMES, MARGIN] = [220, 32];
const LARGE: TrendLayout = { width: 960, isNamed: true };
const LEAST_HEIGHT = 240;
/** Told apart by people who do not see red and green alike (Okabe and Ito). */
const COLORS = ['#0072b2', '#d55e00', '#009e73', '#cc79a7', '#56b4e9', '#e69f00', '#000000'];
const DASHES = ['', '6 3', '2 3'];

/**
 * An indicator over years as an SVG picture. A line is broken where a year has no number, and a year between two such is a dot of
 * its own: nothing is drawn that nobody reported. Names stand at the ends of the lines, moved apart where they would meet.
 */
export function trendPicture(
  title: string,
  years: readonly number[],
  lines: readonly TrendLine[],
  { width, isNamed }: TrendLayout = LARGE,
): ViewNode {
  const height = Math.max(LEAST_HEIGHT, lines.length * ROW) + TOP + BOTTOM;
  const values = lines.flatMap((line) => line.values.filter((value) => value !== null));
  const marks = axisMarks(Math.min(0, ...values), Math.max(1, ...values));
  const [low, high] = [marks[0] ?? 0, marks.at(-1) ?? 1];
  const end = width - (isNamed ? NAMES : MARGIN);
  const step = (end - LEFT) / Math.max(1, years.length - 1);
  const place: Place = {
    x: (i) => LEFT + (years.length === 1 ? (end - LEFT) / 2 : i * step),
    end,
    y: (value) => TOP + (height - TOP - BOTTOM) * (1 - (value - low) / (high - low)),
  };
  return h(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      class: 'trend',
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      role: 'img',
    },
    h('title', {}, title),
    h('rect', { class: 'ground', width: '100%', height: '100%', fill: '#fff' }),
    h('text', { class: 'title', x: LEFT, y: 24, 'font-size': 16, fill: '#222' }, title),
    ...axes(place, years, marks),
    ...lines.map((line, i) => drawn(line, place, COLORS[i % COLORS.length] ?? '#000', dashOf(i))),
    ...(isNamed ? names(lines, place, height) : []),
  );
}

interface Place {
  /** Where the lines end. */
  readonly end: number;
  readonly x: (i: number) => number;
  readonly y: (value: number) => number;
}

const dashOf = (i: number): string => DASHES[Math.floor(i / COLORS.length) % DASHES.length] ?? '';
const fixed = (value: number): string => value.toFixed(1);

const MOST_STEPS = 5;

/** Round numbers from at most `low` to at least `high`, two or more, whole ones: 1, 2 or 5 times a power of ten apart. */
function axisMarks(low: number, high: number): readonly number[] {
  const least = (high - low) / MOST_STEPS;
  const power = 10 ** Math.max(0, Math.floor(Math.log10(least)));
  const steps = [1, 2, 5, 10, 20].map((one) => one * power);
  const isEnough = (step: number) => Math.ceil(high / step) - Math.floor(low / step) <= MOST_STEPS;
  const step = steps.find(isEnough) ?? 20 * power;
  const first = Math.floor(low / step);
  return Array.from({ length: Math.ceil(high / step) - first + 1 }, (_, i) => (first + i) * step);
}

function axes({ x, y, end }: Place, years: readonly number[], marks: readonly number[]): readonly ViewNode[] {
  const low = marks[0] ?? 0;
  return [
    ...marks.flatMap((mark) => [
      h('line', { class: 'grid', x1: LEFT, x2: end, y1: fixed(y(mark)), y2: fixed(y(mark)), stroke: '#ddd' }),
      h(
        'text',
        { x: LEFT - 8, y: fixed(y(mark) + 4), 'font-size': 11, 'text-anchor': 'end', fill: '#555' },
        String(mark),
      ),
    ]),
    ...years.map((year, i) =>
      h(
        'text',
        { x: fixed(x(i)), y: fixed(y(low) + 20), 'font-size': 12, 'text-anchor': 'middle', fill: '#555' },
        String(year),
      ),
    ),
  ];
}

function drawn({ name, values }: TrendLine, { x, y }: Place, color: string, dash: string): ViewNode {
  const points = values.map((value, i) => (value === null ? null : ([x(i), y(value)] as const)));
  const path = points
    .map((point, i) => (point === null ? '' : `${points[i - 1] ? 'L' : 'M'}${fixed(point[0])} ${fixed(point[1])}`))
    .join('');
  return h(
    'g',
    { class: 'line', stroke: color, fill: color },
    path !== '' &&
      h('path', { d: path, fill: 'none', 'stroke-width': 2, 'stroke-dasharray': dash === '' ? null : dash }),
    ...points.flatMap((point, i) =>
      point === null
        ? []
        : [h('circle', { cx: fixed(point[0]), cy: fixed(point[1]), r: 3 }, h('title', {}, `${name} ${values[i]}`))],
    ),
  );
}

/** Beside the last number of each line. */
function names(lines: readonly TrendLine[], { y, end }: Place, height: number): readonly ViewNode[] {
  const wanted = lines
    .map(({ name, values }, i) => ({ name, i, at: y(values.filter((value) => value !== null).at(-1) ?? 0) }))
    .sort((a, b) => a.at - b.at);
  const gap = 15;
  let last = TOP - gap;
  const placed = wanted.map((one, i) => {
    const most = height - BOTTOM - (wanted.length - 1 - i) * gap;
    last = Math.min(Math.max(one.at + 4, last + gap), most);
    return { ...one, at: last };
  });
  return placed.map(({ name, i, at }) =>
    h('text', { x: end + 12, y: fixed(at), 'font-size': 12, fill: COLORS[i % COLORS.length] ?? '#000' }, name),
  );
}
