/** Frameworks and libraries for web, mobile, desktop and games. Notation: see table.ts. */
export const frameworks = `
=React | React.js | ReactJS
React Native | ReactNative
Next.js | NextJS | Next JS
~Remix | Remix.run
Gatsby | Gatsby.js
Redux | Redux.js
Redux Toolkit | RTK Query
MobX
~Recoil
Zustand
TanStack Query | React Query
React Router
React Hooks
=Angular | Angular 2+
AngularJS | Angular.js | Angular 1
RxJS
NgRx
Vue.js | Vue | VueJS | Vue 3 | Vue 2
Vuex
~Pinia
Nuxt | Nuxt.js | NuxtJS
Svelte | Svelte.js
SvelteKit
~Ember | Ember.js | EmberJS
Backbone.js | BackboneJS | ~Backbone
~Knockout | Knockout.js
Solid.js | SolidJS
Preact
Alpine.js
HTMX
~Lit | LitElement | lit-html
Stencil.js | StencilJS
~Polymer | Polymer.js
Web Components
jQuery
jQuery UI
Lodash
Underscore.js
D3.js | D3 | D3JS
Three.js | ThreeJS
Chart.js
Highcharts
ECharts
~Leaflet | Leaflet.js
Mapbox
OpenLayers
WebGL
WebGPU
WebRTC
WebSockets | WebSocket | Web Sockets
Server-Sent Events
Service Workers | service worker
Progressive web apps | =PWA | PWAs | progressive web app | progressive web application
Single-page applications | =SPA | SPAs | single-page application | single-page apps | single page app
Bootstrap CSS | ~Bootstrap | Twitter Bootstrap | Bootstrap 4 | Bootstrap 5
Tailwind CSS | Tailwind | TailwindCSS
Material UI | =MUI | Material-UI
Material Design
Ant Design | AntD
Chakra UI
Foundation CSS | Zurb Foundation
Styled Components | styled-components
~Emotion
CSS Modules
CSS-in-JS
PostCSS
CSS Grid
Flexbox
=Storybook
Webpack
Vite | Vite.js
Rollup.js | ~Rollup
~Parcel | Parcel.js
esbuild
SWC
Babel.js | BabelJS | ~Babel
~Gulp | Gulp.js
~Grunt | Grunt.js
~Bower
npm
Yarn package manager | ~Yarn
pnpm
Turborepo
Lerna
ESLint
~Prettier
Node.js | NodeJS | Node JS | =Node
=Deno
~Bun
Express.js | ExpressJS | ~Express
NestJS | Nest.js
Fastify
~Koa | Koa.js
Hapi.js | ~Hapi
Sails.js
Meteor.js | ~Meteor
Feathers.js
AdonisJS
~Strapi
Socket.io | Socket IO
tRPC
Prisma | Prisma ORM
TypeORM
Sequelize
Mongoose
Knex.js | Knex
Django
Django REST Framework | =DRF | Django Rest
~Flask | Flask-RESTful
FastAPI
Tornado web server | ~Tornado
~Pyramid
~Bottle
Starlette
aiohttp
~Celery
SQLAlchemy
Alembic
Pydantic
~Scrapy
Beautiful Soup | BeautifulSoup
asyncio
Gunicorn
uWSGI
Poetry package manager | ~Poetry
Conda | Anaconda
Ruby on Rails | =RoR | =Rails
=Sinatra
Sidekiq
~Puma
RSpec
~Capistrano
Hanami
Laravel
Symfony
CodeIgniter
CakePHP
Zend Framework | ~Zend | Laminas
~Yii | Yii2
~Slim
~Composer
~Twig
WordPress
WooCommerce
Drupal
Joomla
Magento | Adobe Commerce
TYPO3
PrestaShop
Shopify
Shopify Liquid
BigCommerce
Contentful
Sanity CMS
Sitecore
Adobe Experience Manager | =AEM
Umbraco
Kentico
Squarespace
~Wix
Webflow
~Ghost CMS
Content management systems | =CMS | content management system
Headless CMS
~Spring | Spring Framework
Spring Boot | SpringBoot
Spring MVC
Spring Cloud
Spring Security
Spring Data
Spring Batch
Spring WebFlux
Hibernate | Hibernate ORM
=JPA | Java Persistence API
Java EE | =JEE | J2EE | Jakarta EE | Java Enterprise Edition
=EJB | Enterprise JavaBeans
=JSF | JavaServer Faces | Java Server Faces
=JSP | JavaServer Pages | Java Server Pages
Java Servlets | Servlets
=JMS | Java Message Service
=JDBC
JavaFX
Java Swing
Micronaut
Quarkus
Dropwizard
Vert.x | Vertx
~Play Framework
Akka
Apache Struts | ~Struts
Grails
Vaadin
=GWT | Google Web Toolkit
Apache Camel
Apache Tomcat | ~Tomcat
=Jetty
WildFly
JBoss
WebLogic | Oracle WebLogic
WebSphere | IBM WebSphere
Apache Maven | ~Maven
Gradle
Apache Ant
Lombok
MyBatis
Netty
JUnit | JUnit 5
Mockito
TestNG
.NET | dotnet | Dot Net | Microsoft .NET | .NET platform
.NET Core | dotnet core
.NET Framework
ASP.NET | ASP .NET
ASP.NET Core
ASP.NET MVC
ASP.NET Web API
Classic ASP
Blazor
Entity Framework | Entity Framework Core | EF Core
LINQ
=WPF | Windows Presentation Foundation
=WCF | Windows Communication Foundation
WinForms | Windows Forms
=UWP | Universal Windows Platform
ADO.NET
NHibernate
~Dapper
SignalR
NuGet
NUnit
xUnit | xUnit.net
MSTest
Xamarin
.NET MAUI | =MAUI
Razor Pages
~Silverlight
Phoenix Framework
Ecto ORM
Erlang/OTP | =OTP
Actix | Actix Web
~Axum
~Tokio
~Rocket framework
Gin framework | ~Gin
~Echo framework
~Fiber framework
GORM
Ktor
Jetpack Compose
Kotlin Multiplatform | =KMP
Kotlin coroutines
Android | Android development | Android SDK
Android Studio
Android NDK
iOS | iOS development | iOS SDK
=iPadOS
=watchOS
=tvOS
SwiftUI
UIKit
Cocoa Touch
~Cocoa
Core Data
~Combine framework
Xcode
CocoaPods
XCTest
=Flutter
=Ionic | Ionic Framework
Apache Cordova | ~Cordova | PhoneGap
Capacitor.js
Expo framework | ~Expo
NativeScript
Mobile development | mobile app development | mobile application development
~Electron | Electron.js | ElectronJS
~Tauri
~Qt | Qt framework | Qt5 | Qt6
QML
PyQt
GTK
=MFC | Microsoft Foundation Classes
Win32 API | Win32
wxWidgets
=Unity | Unity3D | Unity 3D
Unreal Engine | ~Unreal | UE4 | UE5
~Godot
CryEngine
Cocos2d
~Phaser
OpenGL
Vulkan API | ~Vulkan
DirectX
Metal API
SDL2
Game development
Game design
OpenMP
=MPI | Message Passing Interface
=STL | Standard Template Library
~Boost | Boost C++
CMake
~Make | GNU Make | Makefile | Makefiles
Bazel
~Ninja
Conan package manager
vcpkg
LLVM
Clang
=GCC
GDB
Valgrind
ROS | Robot Operating System | ROS2 | ROS 2
OpenAPI | OpenAPI specification
Swagger
=Postman
Apollo GraphQL | Apollo Client | Apollo Server
Hasura
gRPC
Apache Thrift | ~Thrift
Apache Avro | ~Avro
Auth0
~Okta
Keycloak
~Firebase | Google Firebase
Supabase
AWS Amplify | ~Amplify
~Stripe | Stripe API
~Twilio
~Algolia
SendGrid
~Plaid
`;
