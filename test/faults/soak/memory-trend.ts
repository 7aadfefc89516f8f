/** The memory that a process needed after so many registrations since it started. */
export interface MemorySample {
  readonly process: number;
  readonly registrations: number;
  readonly bytes: number;
}

/** How memory grows with registrations, over all processes together. */
export interface MemoryTrend {
  readonly bytesPerRegistration: number;
  /** Of that, one standard error. */
  readonly uncertainty: number;
  readonly samples: number;
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Each process by itself, so that one that needs more from its start on does not look like growth. */
const centred = (samples: readonly MemorySample[]): readonly Point[] =>
  [...Map.groupBy(samples, ({ process }) => process).values()].flatMap((own) => {
    const middleX = mean(own.map(({ registrations }) => registrations));
    const middleY = mean(own.map(({ bytes }) => bytes));
    return own.map(({ registrations, bytes }) => ({
      x: registrations - middleX,
      y: bytes - middleY,
    }));
  });

/** Ordinary least squares with a level of its own for each process. Without anything to compare, no growth and no certainty. */
export const memoryTrend = (samples: readonly MemorySample[]): MemoryTrend => {
  const processes = new Set(samples.map(({ process }) => process)).size;
  const points = centred(samples);
  const spread = points.reduce((sum, { x }) => sum + x * x, 0);
  const degreesOfFreedom = points.length - processes - 1;
  if (spread === 0 || degreesOfFreedom < 1) {
    return {
      bytesPerRegistration: 0,
      uncertainty: Number.POSITIVE_INFINITY,
      samples: points.length,
    };
  }
  const slope = points.reduce((sum, { x, y }) => sum + x * y, 0) / spread;
  const left = points.reduce((sum, { x, y }) => sum + (y - slope * x) ** 2, 0);
  return {
    bytesPerRegistration: slope,
    uncertainty: Math.sqrt(left / degreesOfFreedom / spread),
    samples: points.length,
  };
};

/** A kiosk may need so many bytes more for each registration: it notes some until staff have seen them. */
const bearableBytes = 2_048;

/** Whether memory grows by more than can be borne, with 97.5 % certainty. */
export const growsTooMuch = ({ bytesPerRegistration, uncertainty }: MemoryTrend): boolean =>
  bytesPerRegistration - 2 * uncertainty > bearableBytes;
