// What a project of a web server with implicit usings has without asking, and what pages take as given.
global using System;
global using System.Collections.Generic;
global using System.IO;
global using System.Linq;
global using System.Net.Http;
global using System.Threading;
global using System.Threading.Tasks;
global using Microsoft.Extensions.DependencyInjection;
global using Microsoft.Extensions.Logging;
global using Smithwright;
global using Smithwright.Aws;
global using static Given.Names;
