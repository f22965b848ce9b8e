// The bundler turns these imports into dist/media/panel.css.
declare module '*.css';
