export const doubled = (value) => value * 2;
