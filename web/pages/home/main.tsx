// Starts the home page.
import { render } from 'preact';
import { HomePage } from './home-page.tsx';

const root = document.getElementById('page');
if (root) render(<HomePage />, root);
