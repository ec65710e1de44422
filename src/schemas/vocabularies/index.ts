export * from './assessment.ts';
export * from './define.ts';
export * from './participation.ts';
export * from './people.ts';
export * from './places.ts';
export * from './support.ts';
export * from './topics.ts';
