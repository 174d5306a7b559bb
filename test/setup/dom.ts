import '@testing-library/jest-dom';
import { configure } from '@testing-library/react';

// A busy machine paints late; a test waits for what it asserts, never for a second on the clock.
configure({ asyncUtilTimeout: 10_000 });
