export function openDoors(known: Readonly<Record<string, string>>): void;
export function findDoor(url: string): string;
export function teachTypeScript(): Promise<void>;
