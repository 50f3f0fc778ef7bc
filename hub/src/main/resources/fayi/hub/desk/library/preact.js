// The one module that knows where the hub serves Preact's WebJar; its version is the root pom's.
export {h, render, Component} from '/webjars/preact/10.28.0/dist/preact.module.js';
