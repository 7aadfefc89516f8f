/** Why a renderer process ended, in Electron's words. */
export interface RenderProcessGoneDetails {
  readonly reason: 'crashed' | 'killed' | 'oom' | 'abnormal-exit';
  readonly exitCode: number;
}

/** @param status the word of DevTools' `Target.targetCrashed` */
export function goneDetails(status: string, exitCode: number): RenderProcessGoneDetails {
  if (status === 'crashed' || status === 'killed' || status === 'oom') {
    return { reason: status, exitCode };
  }
  return { reason: 'abnormal-exit', exitCode };
}
